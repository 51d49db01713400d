import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isCookiesTxt, readCookiesTxt } from './cookies-txt'

const lines = [
  '# Netscape HTTP Cookie File',
  '# This is a generated file! Do not edit.',
  '',
  '#HttpOnly_.example.gov.uk\tTRUE\t/\tTRUE\t1900000000\tsid\ts3cr3t',
  'www.example.gov.uk\tFALSE\t/\tFALSE\t0\tlang\ts3cr3t',
  'www.example.gov.uk\tFALSE\t/\tFALSE\t0\tempty\t',
  'something else',
]

async function* bytesOf(text: string, size = 65_536): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder().encode(text)
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

test('cookies are read with their host, end and attributes, and without their values', async () => {
  const reading = await readCookiesTxt(bytesOf(lines.join('\n')))
  expect(reading).toEqual({
    format: 'cookies-txt',
    extent: '3 cookies',
    notes: [
      expect.stringContaining('how long they last is not known'),
      expect.stringMatching(/passed over: 1\.$/),
    ],
    observations: [
      {
        ...{ kind: 'cookie', name: 'sid', host: 'example.gov.uk', ways: ['stored'], times: 1, size: 6 },
        ...{ endsOn: '2030-03-17', attributes: ['http-only', 'secure'] },
      },
      {
        ...{ kind: 'cookie', name: 'lang', host: 'www.example.gov.uk', ways: ['stored'], times: 1, size: 6 },
        lasts: 'session',
      },
      {
        ...{ kind: 'cookie', name: 'empty', host: 'www.example.gov.uk', ways: ['stored'], times: 1 },
        ...{ lasts: 'session', empty: true },
      },
    ],
  })
})

test('the file is known by its heading or by its first cookie', () => {
  expect(isCookiesTxt(lines.join('\r\n'))).toBe(true)
  expect(isCookiesTxt(lines[4] ?? '')).toBe(true)
  expect(isCookiesTxt('a\tb\tc\td\te\tf\tg')).toBe(false)
  expect(isCookiesTxt('')).toBe(false)
})

test('however it arrives, the same is read', async () => {
  const whole = await readCookiesTxt(bytesOf(lines.join('\r\n')))
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 50 }), async (size) => {
      expect(await readCookiesTxt(bytesOf(lines.join('\r\n'), size))).toEqual(whole)
    }),
    { numRuns: 20 },
  )
})
