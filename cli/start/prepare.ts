import { spawn } from 'node:child_process'
import { cp } from 'node:fs/promises'
import { join } from 'node:path'
import { fingerprint, makeUnlessCurrent } from './fingerprint'

/** A program that the start needs ended badly; the message holds what it printed. */
class BuildFailed extends Error {
  override name = 'BuildFailed'
}

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
    'proxy.ts',
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
}

/** Says what is going on before it starts and how long it took when it is done. */
export async function announced<T>(what: string, work: () => Promise<T>): Promise<T> {
  const start = Date.now()
  console.log(`${what} …`)
  const result = await work()
  console.log(`  done in ${Math.round((Date.now() - start) / 1000)} s`)
  return result
}

function run(program: string, ...args: string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join('node_modules', program), ...args], {
      env: { ...process.env, NODE_ENV: 'production' },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const output: Buffer[] = []
    child.stdout.on('data', (chunk) => output.push(chunk))
    child.stderr.on('data', (chunk) => output.push(chunk))
    child.on('error', reject)
    child.on('close', (code) =>
      code === 0
        ? resolve()
        : reject(new BuildFailed(`${Buffer.concat(output)}\n${program} ${args.join(' ')} failed (${code}).`)),
    )
  })
}
