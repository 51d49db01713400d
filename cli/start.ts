// Serves the application: `npm start`, or `npm run dev` with --development.
import { startupFailure } from './start/startup-failure'

process.env.NEXT_TELEMETRY_DISABLED = '1'

try {
  // Loaded only here: on a Node.js that is too old the packages themselves would fail, with messages of their own.
  const { requireNode } = await import('./start/node-version')
  requireNode(process.versions.node)
  const { serve } = await import('./start/serve')
  await serve({ development: process.argv.includes('--development') })
} catch (error) {
  console.error(startupFailure(error))
  process.exit(1)
}
