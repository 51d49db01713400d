import { join } from 'node:path'
import { buildOfTests } from '@/tests/support/application'
import type { Program } from './programs'
import { run } from './run'
import { playwrightTally, sum, type Tally, vitestTally } from './tally'

/** What a check is told: which programs are missing, and whether everything is asked for, what is usually left out too. */
export type CheckOptions = { missing: Program[]; all: boolean }
export type Check = { name: string; run: (asked: CheckOptions) => Promise<Tally> }

const reports = 'test-results/reports'

/** What is checked first: the checks of one lane follow each other, beside those of the other. */
export const lanes: Check[][] = [
  [
    { name: 'unit', run: () => vitest('unit') },
    { name: 'store', run: store },
  ],
  [
    { name: 'style', run: () => one('@biomejs/biome/bin/biome', 'ci', '--error-on-warnings', '.') },
    { name: 'unused', run: () => one('knip/bin/knip.js') },
    { name: 'types', run: () => one('typescript/bin/tsc', '--noEmit') },
    { name: 'build', run: buildPages },
  ],
]

/** What comes last: it needs the build, and the machine for itself. */
export const last: Check = { name: 'browser', run: browser }

/** What may be asked for by name. */
export const checkNames = [...lanes.flat(), last].map((check) => check.name)

async function one(program: string, ...args: string[]): Promise<Tally> {
  return tallyOf(program, await run(program, args))
}

/** The build that the browser tests serve, beside that of a running application. */
async function buildPages(): Promise<Tally> {
  const env = { ...buildOfTests, NEXTAUTH_SECRET: 'not used by a build' }
  return tallyOf('build', await run('../cli/run.mjs', ['cli/build.ts'], { env }))
}

/** What passes or fails as a whole counts as one test. */
const tallyOf = (name: string, succeeded: boolean): Tally =>
  succeeded ? { passed: 1, failed: [] } : { passed: 0, failed: [name] }

/**
 * What of the store the adapter of the embedded database could do otherwise than PostgreSQL: scripts, transactions, roles
 * and triggers, types of columns, queues. The browser tests use the rest of it.
 */
const ofAdapter = [
  'application-role',
  'audit-chain',
  'backup',
  'entries',
  'mail-worker',
  'migrations',
  'record-file',
  'transaction',
  'upgrade-cut-off',
].map((name) => `tests/store/${name}.test.ts`)

/** The database tests run against a PostgreSQL server of their own, and on the embedded database where it matters. */
async function store({ missing, all }: CheckOptions): Promise<Tally> {
  const embedded = await vitest('store-pglite', ...(all ? [] : ofAdapter))
  if (missing.includes('postgresql')) return sum([embedded, without('postgresql')])
  return sum([embedded, await vitest('store-postgresql')])
}

async function vitest(project: string, ...files: string[]): Promise<Tally> {
  const report = join(reports, `${project}.json`)
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`]
  return vitestTally(
    report,
    await run('vitest/vitest.mjs', ['run', '--project', project, ...reporters, ...files]),
  )
}

/** Goes through the production build: without JavaScript, what scripts add, and over HTTP. */
async function browser({ missing }: CheckOptions): Promise<Tally> {
  if (missing.includes('chromium-headless-shell')) return without('chromium-headless-shell')
  const report = join(reports, 'browser.json')
  process.env.PLAYWRIGHT_JSON_OUTPUT_FILE = report
  return playwrightTally(
    report,
    await run('@playwright/test/cli.js', ['test', '--reporter=list,json'], { output: 'inherit' }),
  )
}

/** Tests that cannot run without a program are one failure. */
const without = (program: Program): Tally => ({ passed: 0, failed: [`${program} is not installed`] })
