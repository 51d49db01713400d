import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { inventory, unfinished } from './terminal'

const folder = mkdtempSync(join(tmpdir(), 'inventory-check-'))
afterAll(() => rmSync(folder, { recursive: true }))

test('each gap of an unfinished record is a line that begins with its fact', async () => {
  const { code, output } = await inventory(`check ${unfinished}`)
  expect(code).toBe(1)
  expect(output).toContain('service/nextReview: Enter the date of the next review\n')
})

test('as JSON, the gaps say which page mends them', async () => {
  const { code, output } = await inventory(`check - --json`, { input: await readFile(unfinished, 'utf8') })
  expect(code).toBe(1)
  expect(JSON.parse(String(output))).toContainEqual({
    section: expect.any(String),
    text: 'Enter the date of the next review',
    fact: 'service/nextReview',
    href: expect.stringMatching(/^\/services\/request-a-court-transcript\//),
  })
})

test('a file that is broken is refused with the place', async () => {
  expect(await inventory('check -', { input: '{"schemaVersion": 1' })).toEqual({
    code: 2,
    messages: ['standard input: line 1, column 20: The file ends before the record is complete'],
  })
})

test('what is wrong in a record is said with its path', async () => {
  const file = join(folder, 'wrong.json')
  writeFileSync(
    file,
    '{"schemaVersion": 2, "organisation": {"id": "o", "name": "O"}, "service": {"slug": "s", "name": "S"}}',
  )
  expect(await inventory(`check ${file}`)).toEqual({
    code: 2,
    messages: [`${file}: schemaVersion: schemaVersion must be 1`],
  })
})

test.each([
  ['/tmp', 'It is a folder, not a file'],
  ['/no/such/record.yaml', 'There is no such file'],
  ['package.json/record.yaml', 'There is no such file'],
  ['a\0b', 'There is no such file'],
  ['/dev/zero', 'The file is larger than 5 MB'],
])('%s cannot be read', async (file, why) => {
  expect(await inventory(`check ${file}`)).toEqual({ code: 2, messages: [`${file}: ${why}`] })
})
