import { expect, test } from 'vitest'
import { readCatalogue } from './read-catalogue'

const headings =
  'ID,Platform,Category,Cookie / Data Key name,Domain,Description,Retention period,Data Controller,User Privacy & GDPR Rights Portals,Wildcard match'

async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(text)
}

const read = (...rows: string[]) => readCatalogue(bytesOf([headings, ...rows].join('\n')))

test('the Open Cookie Database, with names as patterns, hosts as hosts and times as periods', async () => {
  const result = await read(
    '1,Example Analytics,Analytics,_ex_,example.com (3rd party),Counts visits,13 months,Example Ltd,https://a.example,1',
    '2,Example Chat,Functional,exchat,,"Opens, and keeps, the chat",Varies,,,0',
  )
  expect(result).toEqual({
    ok: true,
    terms: expect.objectContaining({ name: 'Open Cookie Database', licence: 'Apache-2.0' }),
    rows: [
      {
        ...{ line: 2, place: 0, kind: 'cookie', name: '_ex_*', host: 'example.com', lasts: 'P13M' },
        ...{ description: 'Counts visits', owner: 'Example Ltd', category: 'Analytics' },
      },
      {
        ...{ line: 3, place: 0, kind: 'cookie', name: 'exchat' },
        ...{ description: 'Opens, and keeps, the chat', owner: 'Example Chat', category: 'Functional' },
      },
    ],
  })
})

test('every problem is told with its line, and nothing is given if there is any', async () => {
  expect(await read('1,A,Analytics,,,,,,,0', '2,B,Analytics,b,,,,,,0', '3,C,Analytics,_,,,,,,1')).toEqual({
    ok: false,
    problems: [
      { path: 'line 2', message: 'The name of the cookie is missing' },
      { path: 'line 4', message: 'The name fits nearly every cookie. Spell out its beginning' },
    ],
  })
})

test.each([
  ['something else', 'just,a,table\n1,2,3', 'line 1'],
  ['a mark that is never closed', `${headings}\n1,"A,Analytics`, 'line 2'],
  ['nothing but headings', headings, ''],
  ['nothing', '', ''],
])('%s is refused', async (_, text, path) => {
  expect(await readCatalogue(bytesOf(text))).toMatchObject({ ok: false, problems: [{ path }] })
})
