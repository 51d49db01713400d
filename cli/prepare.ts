// What every program of this project needs before it is read: see run.mjs.
import { requireNode } from './start/node-version'
import { prepare } from './start/prepare'
import { startupFailure } from './start/startup-failure'

try {
  requireNode(process.versions.node)
  await prepare()
} catch (error) {
  console.error(startupFailure(error))
  process.exit(1)
}
