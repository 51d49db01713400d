import fc from 'fast-check'
import { expect, test } from 'vitest'
import { csvRows } from './rows'

async function* inChunks(text: string, size = 1): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size)
}

async function rowsOf(text: string, separator = ',', size?: number) {
  const rows = []
  for await (const row of csvRows(inChunks(text, size), separator)) rows.push(row)
  return rows
}

const cellsOf = async (text: string, separator?: string) =>
  (await rowsOf(text, separator)).map(({ cells }) => cells)

test('cells are told apart by the separator, and quoted ones may hold anything', async () => {
  expect(await cellsOf('a,"b, ""c""\nd",e\r\nf;,,g')).toEqual([
    ['a', 'b, "c"\nd', 'e'],
    ['f;', '', 'g'],
  ])
  expect(await cellsOf('a\tb"c\n', '\t')).toEqual([['a', 'b"c']])
})

test('each row has its line; empty lines are counted and left out', async () => {
  expect(await rowsOf('a\r\n\r\n"b\nc",d\r\ne')).toEqual([
    { line: 1, cells: ['a'] },
    { line: 3, cells: ['b\nc', 'd'] },
    { line: 5, cells: ['e'] },
  ])
  expect((await rowsOf('a\rb\rc')).map(({ line }) => line)).toEqual([1, 2, 3])
})

test('a quotation mark that is never closed is refused with its line', async () => {
  await expect(rowsOf('a,b\nc,"d\ne,f')).rejects.toMatchObject({ unreadable: { place: 'line 2' } })
})

test('what was written as a table is read as it was, however it arrives', async () => {
  const cell = fc
    .string({ unit: fc.constantFrom('a', 'é', '"', ',', '\n', '\r\n', ' ', 'x') })
    .map((text) => text.trim())
  const table = fc.array(fc.tuple(fc.constant('first'), cell, cell), { minLength: 1, maxLength: 5 })
  await fc.assert(
    fc.asyncProperty(
      table,
      fc.integer({ min: 1, max: 7 }),
      fc.constantFrom(',', ';', '\t'),
      async (rows, size, separator) => {
        const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`
        const text = rows.map((cells) => cells.map(quoted).join(separator)).join('\r\n')
        expect((await rowsOf(text, separator, size)).map(({ cells }) => cells)).toEqual(rows)
      },
    ),
  )
})

test('a cell without an end does not fill the memory', async () => {
  const [row] = await rowsOf(`${'x'.repeat(100_000)},y`, ',', 1000)
  expect(row?.cells.map(({ length }) => length)).toEqual([10_000, 1])
})
