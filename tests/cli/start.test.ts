import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'

/** A program's modules may not include the generated client: it fails as a fresh clone does, that has none. */
const withoutClient = `data:text/javascript,${encodeURIComponent(`
  import { register } from 'node:module'
  register('data:text/javascript,' + encodeURIComponent(\`
    export async function resolve(name, context, next) {
      if (name.includes('generated/client')) throw new Error(context.parentURL + ' needs the generated client')
      return next(name, context)
    }\`))`)}`

test.each(['cli/start/serve.ts', 'cli/start/startup-failure.ts', 'cli/start/prepare.ts'])(
  '%s is loaded in a fresh clone, where the database client has not been generated',
  (file) => {
    const load = `await import('./${file}')`
    const args = ['--import', 'tsx', '--import', withoutClient, '--input-type=module', '-e', load]
    const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
    expect(stderr).toBe('')
    expect(status).toBe(0)
  },
)
