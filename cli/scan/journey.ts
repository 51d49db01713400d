import { existsSync, rmSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import type { Page } from 'playwright'

/** What a team writes to lead the browser where links do not: through a sign-in, or through the steps of a service. */
export type Journey = (page: Page) => Promise<unknown>

/** The journey that a file exports by default, or why there is none. */
export async function journeyIn(file: string): Promise<Journey | string> {
  if (!existsSync(file)) return `${file}: There is no such file`
  try {
    const { default: journey } = await imported(resolve(file))
    return typeof journey === 'function'
      ? journey
      : `${file}: It must export a function by default: async (page) => …`
  } catch (error) {
    return `${file}: It is not a program that runs: ${(error as Error).message}`
  }
}

/** What a file exports. TypeScript is made into a script first, beside it for a moment, where its packages are found. */
async function imported(file: string): Promise<{ default?: Journey }> {
  if (!/\.[cm]?ts$/.test(file)) return import(pathToFileURL(file).href)
  const script = join(dirname(file), `.${basename(file)}-${process.pid}.mjs`)
  try {
    await build({
      entryPoints: [file],
      outfile: script,
      bundle: true,
      packages: 'external',
      format: 'esm',
      platform: 'node',
      target: 'node20',
      logLevel: 'silent',
    })
    return await import(pathToFileURL(script).href)
  } finally {
    rmSync(script, { force: true })
  }
}
