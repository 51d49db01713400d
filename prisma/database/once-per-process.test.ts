import { build } from 'esbuild'
import { expect, test } from 'vitest'

/** A copy of the module of its own, as each bundle of Next.js has one. */
async function copy(): Promise<typeof import('./once-per-process')> {
  const entryPoints = ['prisma/database/once-per-process.ts']
  const { outputFiles } = await build({ entryPoints, write: false, format: 'esm' })
  const text = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64')
  return import(/* @vite-ignore */ `data:text/javascript;base64,${text}#${Math.random()}`)
}

test('copies of the module have one thing of a name between them', async () => {
  const [one, other] = [await copy(), await copy()]
  expect(one.oncePerProcess).not.toBe(other.oncePerProcess)
  const name = `thing ${Math.random()}`
  const thing = one.oncePerProcess(name, () => ({}))
  expect(other.oncePerProcess(name, () => ({}))).toBe(thing)
  expect(one.oncePerProcess(`another ${name}`, () => ({}))).not.toBe(thing)
})
