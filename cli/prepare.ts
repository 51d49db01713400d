// What every program of this project needs before it is read: see run.mjs.
import { requireNode } from '@/server/start/node-version'
import { prepare } from '@/server/start/prepare'
import { startupFailure } from '@/server/start/startup-failure'

try {
  requireNode(process.versions.node)
  await prepare()
} catch (error) {
  console.error(startupFailure(error))
  process.exit(1)
}
