import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { expect, onTestFinished, test, vi } from 'vitest'
import { edge } from './edge'

const echo: RequestListener = async (request, response) => {
  const body = await text(request)
  response.end(`${request.method} ${request.url} ${body.length}`)
}

/** Sends the bytes to a server behind the edge and gives all that it answers. */
async function answerTo(...sent: string[]): Promise<string> {
  return answerOf(edge(echo, { proxies: 0 }), ...sent)
}

async function answerOf(listener: RequestListener, ...sent: string[]): Promise<string> {
  vi.stubEnv('NEXTAUTH_URL', 'http://localhost')
  onTestFinished(() => void vi.unstubAllEnvs())
  const server = createServer(listener).listen(0)
  await once(server, 'listening')
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const socket = connect((server.address() as AddressInfo).port)
  for (const bytes of sent) socket.write(bytes)
  return text(socket)
}

const head = (line: string, ...headers: string[]) =>
  [`${line} HTTP/1.1`, 'Host: localhost', 'Accept: text/html', 'Connection: close', ...headers, '', ''].join(
    '\r\n',
  )

test.each(['/%', '/services/%E0%A4%A', '/%zz?a=b', 'http://localhost/', '*'])(
  'an address that cannot be read is refused with a page: %s',
  async (path) => {
    const answer = await answerTo(head(`GET ${path}`))
    expect(answer).toMatch(/^HTTP\/1.1 400 /)
    expect(answer).toContain('<h1 class="govuk-heading-l">We could not read what your browser sent</h1>')
    expect(answer).toContain('This is a demo. Do not enter real data.')
  },
)

test('what is broken in a query stands for itself', async () => {
  expect(await answerTo(head('GET /services?search=100%'))).toContain('GET /services?search=100% 0')
})

test.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE'])('%s is not a method here', async (method) => {
  const answer = await answerTo(head(`${method} /`))
  expect(answer).toMatch(/^HTTP\/1.1 405 /)
  expect(answer).toContain('Allow: GET, HEAD, POST')
})

const further = ['PUT', 'PATCH', 'DELETE']
const token = 'Authorization: Bearer token'

test.each(further)('%s comes to the interface for programs, and nowhere else', async (method) => {
  expect(await answerTo(head(`${method} /api/v1/services`, token))).toContain(`${method} /api/v1/services 0`)
  for (const [path, ...headers] of [
    ['/api/v1/services'],
    ['/api/v1/services', 'Cookie: session=token'],
    ['/services', token],
    ['/apiary', token],
  ])
    expect(await answerTo(head(`${method} ${path}`, ...headers))).toMatch(/^HTTP\/1.1 405 /)
})

const part = '--b\r\nContent-Disposition: form-data; name="a"\r\n\r\nvalue\r\n'
const post = (body: string, ...headers: string[]) => [
  head('POST /form', 'Origin: http://localhost', 'Content-Type: multipart/form-data; boundary=b', ...headers),
  body,
]
const length = (body: string) => `Content-Length: ${body.length}`

test('a whole form is passed on as it came, in one piece or in several', async () => {
  const form = `${part}--b--\r\n`
  expect(await answerTo(...post(form, length(form)))).toContain(`POST /form ${form.length}`)
  const chunked = `${form.length.toString(16)}\r\n${form}\r\n0\r\n\r\n`
  expect(await answerTo(...post(chunked, 'Transfer-Encoding: chunked'))).toContain(
    `POST /form ${form.length}`,
  )
})

test.each([part, part.slice(0, 20), '', 'not a form'])(
  'a form that was cut off is refused: %j',
  async (form) => {
    expect(await answerTo(...post(form, length(form)))).toMatch(/^HTTP\/1.1 400 /)
  },
)

test('a form that is too large is refused with a page, whether or not it says so before', async () => {
  const form = 'x'.repeat(2 * 1024 * 1024)
  const chunked = `${form.length.toString(16)}\r\n${form}\r\n0\r\n\r\n`
  for (const sent of [post(form, length(form)), post(chunked, 'Transfer-Encoding: chunked')]) {
    const answer = await answerTo(...sent)
    expect(answer).toMatch(/^HTTP\/1.1 413 /)
    expect(answer).toContain('What you sent is too large')
  }
})

test.each(['https://localhost', 'http://elsewhere.example', 'null'])(
  'a form from another origin is refused, whatever the request says of its host: %s',
  async (origin) => {
    const forwarded = `X-Forwarded-Host: ${origin.replace(/.*\//, '')}`
    const headers = [`Origin: ${origin}`, forwarded, 'Content-Length: 0']
    expect(await answerTo(head('POST /form', ...headers))).toMatch(/^HTTP\/1.1 403 /)
  },
)

test('Next.js, which compares the origin of a form with the host, gets the host of what was found to be own', async () => {
  const host: RequestListener = ({ headers }, response) => response.end(`host ${headers['x-forwarded-host']}`)
  const headers = ['Origin: http://localhost', 'X-Forwarded-Host: 10.0.0.7', 'Content-Length: 0']
  expect(await answerOf(edge(host, { proxies: 0 }), head('POST /form', ...headers))).toContain(
    'host localhost',
  )
})

test('a process that should get no requests says so when it is asked, and still answers', async () => {
  const listener = edge(echo, { proxies: 0, unready: () => 'it is about to end' })
  const answer = await answerOf(listener, head('GET /readyz?at=1'))
  expect(answer).toMatch(/^HTTP\/1.1 503 /)
  expect(answer).toContain('{"status":"not ready","problem":"it is about to end"}')
  expect(await answerOf(listener, head('GET /healthz'))).toContain('GET /healthz 0')
  expect(await answerOf(edge(echo, { proxies: 0, unready: () => undefined }), head('GET /readyz'))).toContain(
    'GET /readyz 0',
  )
})

test('every answer has the security headers, refusals too', async () => {
  for (const line of ['GET /', 'GET /%', 'PUT /']) {
    const answer = await answerTo(head(line))
    expect(answer).toContain("Content-Security-Policy: default-src 'none'; script-src 'self' 'nonce-")
    expect(answer).toContain('X-Content-Type-Options: nosniff')
    expect(answer).not.toContain('Strict-Transport-Security')
  }
})

test('a page is compressed as the browser takes it, one that is refused too', async () => {
  vi.stubEnv('NODE_ENV', 'production')
  onTestFinished(() => void vi.unstubAllEnvs())
  const page: RequestListener = (request, response) => {
    response.writeHead(request.url === '/' ? 200 : 404, { 'content-type': 'text/html' })
    response.end(`<html id="__next_error__"><head></head><body>${'word '.repeat(1000)}</body></html>`)
  }
  const server = createServer(edge(page, { proxies: 0 })).listen(0)
  await once(server, 'listening')
  onTestFinished(() => void server.close())
  const read = async (path: string, encoding: string) => {
    const headers = { accept: 'text/html', 'accept-encoding': encoding }
    const answer = await fetch(`http://localhost:${(server.address() as AddressInfo).port}${path}`, {
      headers,
    })
    return { encoding: answer.headers.get('content-encoding'), text: await answer.text() }
  }
  expect(await read('/', 'gzip, br')).toMatchObject({
    encoding: 'br',
    text: expect.stringContaining('word word'),
  })
  expect(await read('/', 'gzip')).toMatchObject({ encoding: 'gzip' })
  expect(await read('/', 'identity')).toMatchObject({ encoding: null })
  expect(await read('/none', 'br')).toMatchObject({
    encoding: 'br',
    text: expect.stringContaining('Page not found'),
  })
})
