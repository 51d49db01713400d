import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { codingFor } from '@/server/encoding'
import { answer, askEachTime } from './answer'
import { keptBytes } from './public-bytes'

let made = 0
const make = async () => {
  made++
  return 'A notice. '.repeat(100)
}
const ask = async (headers: Record<string, string> = {}) =>
  answer(new Request('http://localhost/notices/visit', { headers }), {
    bytes: await keptBytes('one', make),
    mediaType: 'text/html; charset=utf-8',
    cacheControl: askEachTime,
  })
const tagOf = (response: Response) => response.headers.get('etag') ?? ''

test.each([
  [null, 'identity'],
  ['', 'identity'],
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip;q=1.0, br;q=0', 'gzip'],
  ['BR ; q=0.5', 'br'],
  ['gzip;q=0', 'identity'],
  ['identity', 'identity'],
  ['brotli', 'identity'],
])('who accepts “%s” is answered in %s', (accepted, coding) => {
  expect(codingFor(accepted)).toBe(coding)
})

test('each coding has the same bytes, by a validator of its own', async () => {
  const [plain, br, gzip] = await Promise.all([
    ask(),
    ask({ 'accept-encoding': 'br' }),
    ask({ 'accept-encoding': 'gzip' }),
  ])
  const bytesOf = async (response: Response) => Buffer.from(await response.arrayBuffer())
  const bytes = await bytesOf(plain)
  expect(brotliDecompressSync(await bytesOf(br))).toEqual(bytes)
  expect(gunzipSync(await bytesOf(gzip))).toEqual(bytes)
  const tags = [plain, br, gzip].map(tagOf)
  expect(new Set(tags).size).toBe(3)
  for (const tag of tags) expect(tag).toMatch(/^"[\w-]+"$/)
  for (const response of [plain, br, gzip]) expect(response.headers.get('vary')).toBe('Accept-Encoding')
})

test('who has it is told that it is still so, without a body', async () => {
  const tag = tagOf(await ask({ 'accept-encoding': 'br' }))
  for (const list of [tag, `W/${tag}`, `"other", ${tag}`, '*']) {
    const again = await ask({ 'accept-encoding': 'br', 'if-none-match': list })
    expect(again.status, list).toBe(304)
    expect(again.body).toBeNull()
    expect(tagOf(again)).toBe(tag)
    expect(again.headers.get('cache-control')).toBe(askEachTime)
  }
})

test('who has other bytes, or the same in another coding, gets what they ask for', async () => {
  const tag = tagOf(await ask({ 'accept-encoding': 'br' }))
  for (const headers of [{ 'if-none-match': tag }, { 'if-none-match': '"other"' }, { 'if-none-match': 'br' }])
    expect((await ask(headers as Record<string, string>)).status).toBe(200)
})

test('what was made once is kept', () => {
  expect(made).toBe(1)
})
