// Makes everything that `npm start` would make, without starting: `npm run build`.
import { provideKeys } from './start/keys'
import { build, prepare } from './start/prepare'

process.env.NEXT_TELEMETRY_DISABLED = '1'
provideKeys(process.env)
await prepare()
await build(process.env)
