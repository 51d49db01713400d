// Makes everything that `npm start` would make, without starting: `npm run build`.
import { provideKeys } from '@/server/start/keys'
import { build } from '@/server/start/prepare'
import { startupFailure } from '@/server/start/startup-failure'
import { stopOnSignal } from '@/server/start/stop-on-signal'

process.env.NEXT_TELEMETRY_DISABLED = '1'
stopOnSignal({ code: 1 })
try {
  provideKeys()
  await build()
} catch (error) {
  console.error(startupFailure(error))
  process.exit(1)
}
