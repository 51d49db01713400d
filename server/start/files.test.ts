import { createHook } from 'node:async_hooks'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type OutgoingHttpHeaders, request as send } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { edge } from '../edge/edge'
import { serveFiles } from '../edge/files'
import { layOutFiles } from './files'

const script = '/_next/static/chunks/0lk_wf-n~1.js'
const code = 'let answer = 42\n'.repeat(2000)
const build = mkdtempSync(join(tmpdir(), 'inventory-build-'))
const passedOn: string[] = []
let port = 0

vi.stubEnv('NODE_ENV', 'production')
const server = createServer()
beforeAll(async () => {
  mkdirSync(join(build, 'static/chunks'), { recursive: true })
  writeFileSync(join(build, 'static/chunks/0lk_wf-n~1.js'), code)
  await layOutFiles(build)
  const files = serveFiles(join(build, 'files'))
  // What Next.js gets is not a file's address; it would answer with a page.
  const page = edge(
    ({ url = '' }, response) => {
      passedOn.push(url)
      response.writeHead(404, { 'Content-Type': 'text/html' }).end('<p>Page not found</p>')
    },
    { proxies: 0, files },
  )
  server.on('request', page).listen(0)
  await once(server, 'listening')
  port = (server.address() as AddressInfo).port
})
afterAll(() => {
  server.close()
  rmSync(build, { recursive: true })
  vi.unstubAllEnvs()
})

/** As sent, because `fetch` would change the path and decompress the body. */
async function ask(path: string, headers: OutgoingHttpHeaders = {}, method = 'GET') {
  const [answer] = (await once(send({ port, path, headers, method }).end(), 'response')) as [IncomingMessage]
  const chunks: Buffer[] = []
  for await (const chunk of answer) chunks.push(chunk)
  return { status: answer.statusCode, headers: answer.headers, body: Buffer.concat(chunks) }
}

const br = { 'accept-encoding': 'gzip, deflate, br' }
const decoders = { br: brotliDecompressSync, gzip: gunzipSync }

test.each(['br', 'gzip'] as const)('a script is sent as %s to a browser that takes it', async (coding) => {
  const { headers, body } = await ask(script, { 'accept-encoding': coding })
  expect(headers).toMatchObject({
    'content-encoding': coding,
    'content-length': String(body.length),
    'content-type': expect.stringContaining('javascript'),
    'cache-control': 'public, max-age=31536000, immutable',
    vary: 'Accept-Encoding',
    'x-content-type-options': 'nosniff',
  })
  expect(decoders[coding](body).toString()).toBe(code)
})

test.each([{}, { 'accept-encoding': 'identity' }, { 'accept-encoding': 'br;q=0, gzip;q=0' }])(
  'it is sent as it is to a browser that takes no other: %o',
  async (headers) => {
    const answer = await ask(script, headers)
    expect(answer.headers).not.toHaveProperty('content-encoding')
    expect(answer.headers.vary).toBe('Accept-Encoding')
    expect(answer.body.toString()).toBe(code)
  },
)

test('a file that the browser has is not sent again, in whichever coding it has it', async () => {
  for (const headers of [br, { 'accept-encoding': 'gzip' }, {}]) {
    const { etag = '' } = (await ask('/app.css', headers)).headers
    const again = await ask('/app.css', { ...headers, 'if-none-match': etag })
    expect(again).toMatchObject({ status: 304, body: Buffer.alloc(0) })
    expect(again.headers.etag).toBe(etag)
  }
  expect((await ask('/app.css', br)).headers.etag).not.toBe((await ask('/app.css')).headers.etag)
})

test('the head of a file is that of its answer, and a part of it is what was asked for', async () => {
  const { headers } = await ask('/app.css', br)
  const head = await ask('/app.css', br, 'HEAD')
  expect(head.headers['content-length']).toBe(headers['content-length'])
  expect(head).toMatchObject({ status: 200, body: Buffer.alloc(0) })
  const part = await ask('/app.css', { range: 'bytes=0-9' })
  expect(part).toMatchObject({ status: 206, body: readFileSync('public/app.css').subarray(0, 10) })
})

test('a browser that asks for an icon before it knows which one a page names gets that one', async () => {
  const icon = await ask('/favicon.ico')
  expect(icon.headers['content-type']).toBe('image/svg+xml')
  expect(icon.body).toEqual(readFileSync('public/icon.svg'))
})

test.each([
  '/_next/image?url=%2Ficon.svg&w=64&q=75',
  '/%5Fnext/image?url=%2Ficon.svg&w=64&q=75',
  '/x/..\\_next/image',
  '/_next/static/none.js',
  '/_next/static/chunks/',
  '/assets/',
])('there is no file at %s, and Next.js is not asked for it', async (path) => {
  passedOn.length = 0
  expect(await ask(path, { accept: 'text/html' })).toMatchObject({ status: 404 })
  expect(passedOn).toEqual([])
})

test.each(['/_next/static/../../made-from', '/assets/%2e%2e/%2e%2e/made-from', '/..%2f..%2fmade-from'])(
  'no path leads out of the folder: %s',
  async (path) => expect(await ask(path)).toMatchObject({ status: 404 }),
)

test('a path that cannot be decoded is refused', async () => {
  expect(await ask('/_next/static/%')).toMatchObject({ status: 400 })
})

test('a file takes nothing that is sent to it', async () => {
  expect(await ask(script, {}, 'POST')).toMatchObject({ status: 405 })
})

/** Some of the ways to write the path of the script: each letter or digit of its name may be escaped, for one. */
function spellings(): string[] {
  const start = '/_next/static/chunks/'.length
  const escapeOf = (letter: string) => `%${letter.charCodeAt(0).toString(16)}`
  const escaped = Array.from({ length: 180 }, (_, which) =>
    [...script]
      .map((letter, at) => (((which + 1) >> (at - start)) & 1 && at >= start ? escapeOf(letter) : letter))
      .join(''),
  )
  const around = ['/.', '/x/..', '/%2e', '/x/%2E%2e', '/', '//'].map((before) => before + script)
  const within = ['//', '/./', '/x/../', '%2f', '%2F.%2f', '\\', '%5c'].map((slash) =>
    script.replace('/chunks/', `${slash}chunks/`),
  )
  const after = ['?a', '?a=b&c', '/', '%00', '%20', '/.', '.br', '%3F'].map((end) => script + end)
  return [...escaped, ...around, ...within, ...after]
}

test('200 spellings of a path cost no compression, and each gives the same bytes or is refused', async () => {
  let compressors = 0
  const hook = createHook({ init: (_, type) => type === 'ZLIB' && compressors++ }).enable()
  const asked = spellings()
  expect(new Set(asked).size).toBeGreaterThanOrEqual(200)
  const answers = await Promise.all(asked.map((path) => ask(path, br)))
  hook.disable()
  expect(compressors).toBe(0)
  const { body } = await ask(script, br)
  for (const [at, answer] of answers.entries())
    if (answer.status === 200) expect(answer.body.equals(body), asked[at]).toBe(true)
    else expect([400, 404], asked[at]).toContain(answer.status)
  expect(answers.filter(({ status }) => status === 200).length).toBeGreaterThan(180)
})
