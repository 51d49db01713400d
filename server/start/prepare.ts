import { existsSync, readFileSync } from 'node:fs'
import { cp } from 'node:fs/promises'
import { join } from 'node:path'
import { settings } from '../settings'
import { requireUnused } from './build-in-use'
import { layOutFiles } from './files'
import { fingerprint, isCurrent, makeUnlessCurrent } from './fingerprint'
import { run } from './program'

/** Generates the Prisma client and copies the design systems' files, where either is missing or out of date. */
export async function prepare(): Promise<void> {
  const schema = fingerprint(['prisma/schema.prisma', 'package-lock.json'])
  await makeUnlessCurrent('prisma/generated/made-from', schema, () =>
    announced('Generating the database client', () => run('prisma/build/index.js', 'generate')),
  )
  await makeUnlessCurrent('public/assets/made-from', fingerprint(['package-lock.json']), copyAssets)
}

/**
 * Builds the pages for production and lays out the files that belong to them, unless the sources, the packages and the
 * key are those of the last build. Throws `BuildInUse` when another process serves what would have to be made anew.
 */
export async function build(env: NodeJS.ProcessEnv = process.env): Promise<void> {
  const { BUILD_FOLDER: folder, NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: key = '' } = settings(env)
  const sources = [
    'app',
    'components',
    'domain',
    'prisma',
    'server',
    'instrumentation.ts',
    'next.config.js',
    'tsconfig.json',
    'package-lock.json',
  ]
  const pages = fingerprint(sources, key)
  const files = fingerprint(['public'], pages)
  if (!isCurrent(pagesStamp(folder), pages) || !isCurrent(filesStamp(folder), files))
    await requireUnused(folder)
  await makeUnlessCurrent(pagesStamp(folder), pages, () =>
    announced('Building the pages, which takes a minute or two', () => run('next/dist/bin/next', 'build')),
  )
  await makeUnlessCurrent(filesStamp(folder), files, () =>
    announced('Compressing the files', () => layOutFiles(folder)),
  )
}

const pagesStamp = (folder: string) => join(folder, 'made-from')
const filesStamp = (folder: string) => join(folder, 'files', 'made-from')

/** What the build in a folder was made from; undefined while there is none, or it is being made. */
export function builtFrom(folder: string): string | undefined {
  const stamp = filesStamp(folder)
  return existsSync(pagesStamp(folder)) && existsSync(stamp) ? readFileSync(stamp, 'utf8') : undefined
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

/** Says what is going on before it starts and how long it took when it is done, beside whatever the program gives out. */
export async function announced<T>(what: string, work: () => Promise<T>): Promise<T> {
  const start = Date.now()
  console.error(`${what} …`)
  const result = await work()
  console.error(`  done in ${Math.round((Date.now() - start) / 1000)} s`)
  return result
}
