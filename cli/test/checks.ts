import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { prepare } from '../start/prepare'
import type { Program } from './programs'
import { playwrightTally, sum, type Tally, vitestTally } from './tally'

type Check = { name: string; run: (missing: Program[]) => Promise<Tally> }

const reports = 'test-results/reports'

/** Everything that is checked, the quickest first. */
export const checks: Check[] = [
  { name: 'style', run: () => one('@biomejs/biome/bin/biome', 'ci', '--error-on-warnings', '.') },
  { name: 'unused', run: () => one('knip/bin/knip.js') },
  { name: 'types', run: () => one('typescript/bin/tsc', '--noEmit') },
  { name: 'unit', run: () => vitest('unit') },
  { name: 'store', run: store },
  { name: 'browser', run: browser },
]

/** What may be asked for by name. */
export const checkNames = checks.map((check) => check.name)

async function one(program: string, ...args: string[]): Promise<Tally> {
  await prepare()
  return (await run(program, ...args)) ? { passed: 1, failed: [] } : { passed: 0, failed: [program] }
}

/** The database tests run against the embedded database and against a server of their own. */
async function store(missing: Program[]): Promise<Tally> {
  const embedded = await vitest('store-pglite')
  if (missing.includes('postgresql')) return sum([embedded, without('postgresql')])
  return sum([embedded, await vitest('store-postgresql')])
}

async function vitest(project: string): Promise<Tally> {
  await prepare()
  const report = join(reports, `${project}.json`)
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`]
  return vitestTally(report, await run('vitest/vitest.mjs', 'run', '--project', project, ...reporters))
}

/** Builds for production, serves it, and goes through it with and without JavaScript. */
async function browser(missing: Program[]): Promise<Tally> {
  if (missing.includes('chromium')) return without('chromium')
  const report = join(reports, 'browser.json')
  process.env.PLAYWRIGHT_JSON_OUTPUT_FILE = report
  return playwrightTally(report, await run('@playwright/test/cli.js', 'test', '--reporter=list,json'))
}

/** Tests that cannot run without a program are one failure. */
const without = (program: Program): Tally => ({ passed: 0, failed: [`${program} is not installed`] })

/** Runs a program of an installed package with its output on ours; whether it succeeded. */
function run(program: string, ...args: string[]): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join('node_modules', program), ...args], {
      env: process.stdout.isTTY ? process.env : { ...process.env, NO_COLOR: '1' },
      stdio: ['ignore', 'inherit', 'inherit'],
    })
    child.on('error', () => resolve(false))
    child.on('close', (code) => resolve(code === 0))
  })
}
