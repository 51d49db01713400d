import { cp } from 'node:fs/promises'
import { join } from 'node:path'
import { fingerprint, makeUnlessCurrent } from './fingerprint'
import { run } from './program'

/** Generates the Prisma client and copies the design systems' files, where either is missing or out of date. */
export async function prepare(): Promise<void> {
  const schema = fingerprint(['prisma/schema.prisma', 'package-lock.json'])
  await makeUnlessCurrent('prisma/generated/made-from', schema, () =>
    announced('Generating the database client', () => run('prisma/build/index.js', 'generate')),
  )
  await makeUnlessCurrent('public/assets/made-from', fingerprint(['package-lock.json']), copyAssets)
}

/** Builds the pages for production unless the sources, the packages and the key are those of the last build. */
export async function build(env: NodeJS.ProcessEnv): Promise<void> {
  const sources = [
    'app',
    'components',
    'domain',
    'prisma',
    'next.config.ts',
    'tsconfig.json',
    'package-lock.json',
  ]
  const folder = env.BUILD_FOLDER || '.next'
  const madeFrom = fingerprint(sources, env.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY ?? '')
  await makeUnlessCurrent(join(folder, 'made-from'), madeFrom, () =>
    announced('Building the pages, which takes a minute or two', () => run('next/dist/bin/next', 'build')),
  )
}

/** The stylesheets refer to their fonts and images as `/assets/…`. */
async function copyAssets(): Promise<void> {
  const govuk = 'node_modules/govuk-frontend/dist/govuk'
  const moj = 'node_modules/@ministryofjustice/frontend/moj'
  await cp(join(govuk, 'assets'), 'public/assets', { recursive: true })
  await cp(join(moj, 'assets'), 'public/assets', { recursive: true })
  await cp(join(govuk, 'govuk-frontend.min.css'), 'public/assets/govuk-frontend.min.css')
  await cp(join(moj, 'moj-frontend.min.css'), 'public/assets/moj-frontend.min.css')
  const autocomplete = 'node_modules/accessible-autocomplete/dist/accessible-autocomplete.min.css'
  await cp(autocomplete, 'public/assets/accessible-autocomplete.min.css')
}

/** Says what is going on before it starts and how long it took when it is done. */
export async function announced<T>(what: string, work: () => Promise<T>): Promise<T> {
  const start = Date.now()
  console.log(`${what} …`)
  const result = await work()
  console.log(`  done in ${Math.round((Date.now() - start) / 1000)} s`)
  return result
}
