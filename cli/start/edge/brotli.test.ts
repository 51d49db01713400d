import { once } from 'node:events'
import { createServer, get, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { brotliDecompressSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { brotliFiles } from './brotli'

const script = 'let answer = 42\n'.repeat(200)
const server = createServer((request, response) => {
  brotliFiles(request, response)
  const fresh = request.headers['if-none-match'] === '"1"'
  response.writeHead(fresh ? 304 : 200, { etag: '"1"', 'content-type': 'text/javascript' })
  if (!fresh) response.write(script.slice(0, 100))
  response.end(fresh ? undefined : script.slice(100))
})
let port = 0

beforeAll(async () => {
  server.listen(0)
  await once(server, 'listening')
  port = (server.address() as AddressInfo).port
})
afterAll(() => server.close())

/** As sent, because `fetch` would decompress it. */
async function read(path: string, headers: Record<string, string> = {}) {
  const [answer] = (await once(get({ port, path, headers }), 'response')) as [IncomingMessage]
  const chunks: Buffer[] = []
  for await (const chunk of answer) chunks.push(chunk)
  return { status: answer.statusCode, headers: answer.headers, body: Buffer.concat(chunks) }
}

const br = { 'accept-encoding': 'gzip, deflate, br' }

test.each(['/_next/static/chunks/a-1.js', '/assets/govuk-frontend.min.css', '/app.css'])(
  '%s is sent as Brotli to a browser that takes it, the second time too',
  async (path) => {
    for (const _time of [1, 2]) {
      const { headers, body } = await read(path, br)
      expect(headers).toMatchObject({ 'content-encoding': 'br', vary: 'Accept-Encoding', etag: '"1"' })
      expect(Number(headers['content-length'])).toBe(body.length)
      expect(brotliDecompressSync(body).toString()).toBe(script)
    }
  },
)

test.each([
  ['/_next/static/chunks/a-1.js', { 'accept-encoding': 'gzip' }],
  ['/_next/static/chunks/a-1.js', { ...br, range: 'bytes=0-' }],
  ['/services/visits', br],
  ['/assets/fonts/light.woff2', br],
])('%s stays as it is for a request with %o', async (path, headers) => {
  const answer = await read(path, headers)
  expect(answer.headers).not.toHaveProperty('content-encoding')
  expect(answer.body.toString()).toBe(script)
})

test('a file that the browser has is not sent again', async () => {
  const answer = await read('/app.css', { ...br, 'if-none-match': '"1"' })
  expect(answer.status).toBe(304)
  expect(answer.body).toHaveLength(0)
})
