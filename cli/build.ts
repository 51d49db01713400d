// Makes everything that `npm start` would make, without starting: `npm run build`.
import { provideKeys } from './start/keys'
import { build, prepare } from './start/prepare'
import { stopOnSignal } from './start/stop-on-signal'

process.env.NEXT_TELEMETRY_DISABLED = '1'
stopOnSignal({ code: 1 })
provideKeys(process.env)
await prepare()
await build(process.env)
