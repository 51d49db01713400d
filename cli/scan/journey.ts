import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from 'playwright-core'

/** What a team writes to lead the browser where links do not: through a sign-in, or through the steps of a service. */
export type Journey = (page: Page) => Promise<unknown>

/** The journey that a file exports by default, or why there is none. */
export async function journeyIn(file: string): Promise<Journey | string> {
  if (!existsSync(file)) return `${file}: There is no such file`
  try {
    const { default: journey } = await import(pathToFileURL(resolve(file)).href)
    return typeof journey === 'function'
      ? journey
      : `${file}: It must export a function by default: async (page) => …`
  } catch (error) {
    return `${file}: It is not a program that runs: ${(error as Error).message}`
  }
}
