import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { fingerprint, makeUnlessCurrent } from './fingerprint'

const folder = mkdtempSync(join(tmpdir(), 'inventory-fingerprint-'))
afterAll(() => rmSync(folder, { recursive: true }))

function write(name: string, content: string): void {
  mkdirSync(join(folder, name, '..'), { recursive: true })
  writeFileSync(join(folder, name), content)
}

test('an edited, added or removed file gives another fingerprint; a test or a generated file does not', () => {
  write('sources/page.ts', '1')
  const before = fingerprint([join(folder, 'sources')])
  write('sources/page.test.ts', '1')
  write('sources/generated/client.ts', '1')
  expect(fingerprint([join(folder, 'sources')])).toBe(before)
  write('sources/page.ts', '2')
  const edited = fingerprint([join(folder, 'sources')])
  expect(edited).not.toBe(before)
  write('sources/new/page.ts', '1')
  expect(fingerprint([join(folder, 'sources')])).not.toBe(edited)
  expect(fingerprint([join(folder, 'sources')], 'key')).not.toBe(
    fingerprint([join(folder, 'sources')], 'other key'),
  )
})

test('what is current is not made again, and what failed half-way is', async () => {
  const stamp = join(folder, 'made-from')
  let made = 0
  const make = async () => {
    made++
    if (made === 1) throw new Error('half-way')
  }
  await expect(makeUnlessCurrent(stamp, 'a', make)).rejects.toThrow('half-way')
  await makeUnlessCurrent(stamp, 'a', make)
  await makeUnlessCurrent(stamp, 'a', make)
  expect(made).toBe(2)
  await makeUnlessCurrent(stamp, 'b', make)
  expect(made).toBe(3)
})
