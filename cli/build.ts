// Makes everything that `npm start` would make, without starting: `npm run build`.
import { provideKeys } from './start/keys'
import { build } from './start/prepare'
import { startupFailure } from './start/startup-failure'
import { stopOnSignal } from './start/stop-on-signal'

process.env.NEXT_TELEMETRY_DISABLED = '1'
stopOnSignal({ code: 1 })
try {
  provideKeys(process.env)
  await build(process.env)
} catch (error) {
  console.error(startupFailure(error))
  process.exit(1)
}
