import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { finished, inventory } from './terminal'

const folder = mkdtempSync(join(tmpdir(), 'inventory-document-'))
afterAll(() => rmSync(folder, { recursive: true }))

test.each(['notice', 'cookies', 'dpia'])(
  'writes the %s as text, the same each time for the same day',
  async (id) => {
    const command = `document ${id} ${finished} --format markdown --date 2026-11-22`
    const { code, output } = await inventory(command)
    expect({ code, output }).toEqual({ code: 0, output: expect.stringMatching(/^# /) })
    expect((await inventory(command)).output).toBe(output)
  },
)

test('a document is for today in London unless another day is named', async () => {
  const dateOf = async (options: string) => {
    const { output } = await inventory(`document notice ${finished} --format json ${options}`)
    return JSON.parse(String(output)).date
  }
  expect(await dateOf('--date 2026-10-01')).toBe('2026-10-01')
  const london = () => new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format()
  const before = london()
  expect([before, london()]).toContain(await dateOf(''))
})

test.each(['2026-02-30', '1/10/2026', '20261001', '2026-10-01T00:00'])('%s is no date', async (date) => {
  const { code, messages } = await inventory(`document notice ${finished} --format json --date ${date}`)
  expect({ code, first: messages?.[0] }).toEqual({
    code: 2,
    first: `“${date}” is not a date like 2026-11-30.`,
  })
})

test('a Word document is not put on the screen, but into a file or a pipe', async () => {
  const command = `document notice ${finished} --format docx --date 2026-11-22`
  expect(await inventory(command, { toScreen: true })).toEqual({
    code: 2,
    messages: ['A Word document cannot be shown here. Name a file for it: --out PATH.'],
  })
  const path = join(folder, 'notice.docx')
  const written = await inventory(`${command} --out ${path}`, { toScreen: true })
  expect(written).toEqual({ code: 0, messages: [`${path} is written.`] })
  const piped = await inventory(command)
  expect(readFileSync(path).equals(piped.output as Uint8Array)).toBe(true)
})

test('says when the file cannot be written', async () => {
  const { code, messages } = await inventory(`document notice ${finished} --format json --out ${folder}`)
  expect({ code, messages }).toEqual({ code: 2, messages: [expect.stringContaining('cannot be written')] })
})
