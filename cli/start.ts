// Serves the application: `npm start`, or `npm run dev` with --development.
import { serve } from '@/server/start/serve'
import { startupFailure } from '@/server/start/startup-failure'

process.env.NEXT_TELEMETRY_DISABLED = '1'

try {
  await serve({ development: process.argv.includes('--development') })
} catch (error) {
  console.error(startupFailure(error))
  process.exit(1)
}
