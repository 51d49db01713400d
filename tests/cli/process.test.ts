import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { unfinished } from './terminal'

const folder = mkdtempSync(join(tmpdir(), 'inventory-process-'))
afterAll(() => rmSync(folder, { recursive: true }))

const command = ['cli/run.mjs', 'cli/inventory.ts']

function inventory(args: string[], options: { node?: string[]; input?: string } = {}) {
  const { node = [], input = '' } = options
  const { status, stdout, stderr } = spawnSync(process.execPath, [...node, ...command, ...args], {
    input,
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

test('data goes to standard output, messages to standard error, and the exit code says what was found', () => {
  const { status, stdout, stderr } = inventory(['check', unfinished])
  expect(status).toBe(1)
  expect(stdout).toMatch(/^service\/.+: Should fix: /m)
  expect(stderr).toMatch(/^The record lacks \d+ things: .+\.\n.+\.\n$/)
})

test('a file of 50 MB is refused with less memory than it would take', () => {
  const file = join(folder, 'large.json')
  writeFileSync(file, Buffer.alloc(50_000_000, '['))
  const result = inventory(['check', file], { node: ['--max-old-space-size=64'] })
  expect(result).toEqual({ status: 2, stdout: '', stderr: `${file}: The file is larger than 5 MB\n` })
})

test('the longest YAML that is read at all stays within 400 MB', () => {
  const result = inventory(['check', '-'], {
    node: ['--max-old-space-size=400'],
    input: `a:\n${' - b\n'.repeat(80_000)}`,
  })
  expect(result).toMatchObject({ status: 2, stderr: expect.stringContaining('schemaVersion must be 2') })
})

test('what a message quotes from a file cannot steer the terminal', () => {
  const { status, stderr } = inventory(['check', '-'], { input: '"\u001b[31m": 1\n"\u001b[31m": 1\n' })
  expect(status).toBe(2)
  expect(stderr).not.toContain('\u001b')
})

test('a reader that stops early, as head does, is no fault', async () => {
  const child = spawn(process.execPath, [...command, 'schema'], { stdio: ['ignore', 'pipe', 'pipe'] })
  child.stdout.destroy()
  let stderr = ''
  child.stderr.on('data', (chunk) => {
    stderr += chunk
  })
  const status = await new Promise((resolve) => child.on('close', resolve))
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
})
