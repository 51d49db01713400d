import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { BuildInUse, holdBuild, requireUnused } from './build-in-use'
import { openBuild } from './open-build'
import { build, builtFrom } from './prepare'

/** The folder of a build that was made from other sources. */
function oldBuild(): string {
  const folder = mkdtempSync(join(tmpdir(), 'inventory-build-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  mkdirSync(join(folder, 'files'))
  for (const stamp of ['made-from', 'files/made-from']) writeFileSync(join(folder, stamp), 'other sources')
  return folder
}

/** A process that serves the build in a folder. */
async function serving(folder: string) {
  const script = `
    const { openBuild } = await import('./server/start/open-build.ts')
    await openBuild(process.env.FOLDER)
    console.log('open')
    setInterval(() => {}, 1000)`
  const child = spawn(process.execPath, ['cli/run.mjs', '-e', script], {
    env: { ...process.env, FOLDER: folder },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  await once(child.stdout, 'data')
  return child
}

test('what a running process serves is not built anew, and who wants to is told what to do', async () => {
  const folder = oldBuild()
  const child = await serving(folder)
  const built = build({ NODE_ENV: 'production', BUILD_FOLDER: folder })
  await expect(built).rejects.toThrow(BuildInUse)
  await expect(built).rejects.toThrow(`a running process serves them (${child.pid})`)
  await expect(built).rejects.toThrow(`set BUILD_FOLDER to another folder here, such as ${folder}-2`)

  expect(builtFrom(folder)).toBe('other sources')

  child.kill('SIGKILL')
  await once(child, 'exit')
  await requireUnused(folder)
})

test('several processes may serve one build', async () => {
  const folder = oldBuild()
  const child = await serving(folder)
  await holdBuild(folder)
  await expect(requireUnused(folder)).rejects.toThrow([child.pid, process.pid].map(String).sort().join(', '))
})

test('a process whose build has gone, or was replaced, says so', async () => {
  const folder = oldBuild()
  const { problem } = await openBuild(folder)
  expect(problem()).toBeUndefined()
  writeFileSync(join(folder, 'files/made-from'), 'newer sources')
  expect(problem()).toBe(
    `the pages in ${folder} are no longer those that this process was started with: restart it`,
  )
  rmSync(folder, { recursive: true })
  expect(existsSync(folder)).toBe(false)
  expect(problem()).toContain('restart it')
})
