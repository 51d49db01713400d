import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'

/** Starts a program that itself starts another one, which says which process it is and then waits for ever. */
const script = `
  const { stopOnSignal } = await import('./server/start/stop-on-signal.ts')
  const { run } = await import('./server/start/program.ts')
  stopOnSignal({ code: 7 }).push(async () => console.log('closed'))
  const waiting = 'require("fs").writeFileSync(process.env.NOTE, String(process.pid)); setInterval(() => {}, 1000)'
  run('../cli/run.mjs', '-e', waiting)`

test.each(['SIGTERM', 'SIGINT'] as const)(
  '%s ends what is running, closes what is open and then ends the process',
  async (signal) => {
    const folder = mkdtempSync(join(tmpdir(), 'inventory-stop-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    const note = join(folder, 'note')
    const start = spawn(process.execPath, ['cli/run.mjs', '-e', script], {
      env: { ...process.env, NOTE: note },
    })
    let output = ''
    start.stdout.on('data', (text) => (output += text))
    await vi.waitUntil(() => existsSync(note) && readFileSync(note, 'utf8') !== '', { timeout: 30_000 })
    start.kill(signal)
    expect(await once(start, 'close')).toEqual([7, null])
    expect(output).toBe('Stopping …\nclosed\n')
    // What was ended keeps its number until the system has noticed.
    const isGone = () => !isRunning(Number(readFileSync(note, 'utf8')))
    await vi.waitUntil(isGone, { timeout: 30_000 })
  },
)

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}
