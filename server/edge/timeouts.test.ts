import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'
import { text } from 'node:stream/consumers'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it, type onTestFinished, test } from 'vitest'
import { edge } from './edge'
import { isUpload, serverOptions, type Timeouts } from './timeouts'

it.each([
  ['POST', '/services/visits/evidence/upload', true],
  ['GET', '/services/visits/evidence/upload', false],
  ['POST', '/services/visits/evidence/upload/more', false],
  ['POST', '/services/visits/evidence/upload?to=page', false],
  ['POST', '/services/a/b/evidence/upload', false],
  ['POST', '/services/%2e%2e/evidence/upload', false],
  ['POST', '//services/visits/evidence/upload', false],
  ['POST', '/services/visits/evidence/uploads', false],
])('%s %s may be larger than a form: %s', (method, url, expected) => {
  expect(isUpload({ method, url })).toBe(expected)
})

/** Short, except that an upload may take for ever: what ends it is a pause. */
const short: Timeouts = {
  head: 400,
  request: 400,
  upload: 3_600_000,
  uploadPause: 400,
  keepAlive: 400,
  check: 50,
}

const echo: RequestListener = async (request, response) => {
  const body = await text(request).catch(() => undefined)
  response.end(`${request.url} ${body?.length}`)
}

/** A connection to a server behind the edge. */
async function connection(
  onFinished: typeof onTestFinished,
  waits: Timeouts,
  listener = echo,
): Promise<Socket> {
  const server = createServer(serverOptions(waits), edge(listener, { proxies: 0, waits })).listen(0)
  await once(server, 'listening')
  onFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return connect((server.address() as AddressInfo).port).on('error', () => undefined)
}

const upload = 'POST /services/visits/evidence/upload HTTP/1.1\r\nHost: localhost\r\n'

describe.concurrent('a connection ends by itself', () => {
  test.for([
    ['on which nothing is sent', ''],
    ['with half a line', 'POST /services/vis'],
    ['with half a head', upload],
    ['with half a head of a form', 'POST /form HTTP/1.1\r\nHost: local'],
    ['with a head and no body', `${upload}Content-Length: 100\r\n\r\n`],
    ['with a head and no chunks', `${upload}Transfer-Encoding: chunked\r\n\r\n`],
    ['with a body that stops', `${upload}Content-Length: 100\r\n\r\nhalf`],
    ['with chunks that stop', `${upload}Transfer-Encoding: chunked\r\n\r\n4\r\nhalf\r\n`],
    ['with a form that stops', 'POST /form HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\nhalf'],
    ['after an answer', 'GET / HTTP/1.1\r\nHost: localhost\r\n\r\n'],
    ['with half of a second request', `GET / HTTP/1.1\r\nHost: localhost\r\n\r\n${upload}`],
  ])('%s', async ([, bytes], { onTestFinished }) => {
    const socket = await connection(onTestFinished, short)
    if (bytes) socket.write(bytes)
    // Not by `once`, which rejects where Node.js 24 ends it with a reset.
    await new Promise((ended) => socket.resume().on('close', ended))
  })
})

test.concurrent('an upload that goes on is received whole, however long it takes', async ({
  onTestFinished,
}) => {
  const socket = await connection(onTestFinished, { ...short, head: 60_000, uploadPause: 2_000 })
  socket.write(`${upload}Connection: close\r\nContent-Length: 30\r\n\r\n`)
  const answer = text(socket)
  for (let byte = 0; byte < 30; byte++) {
    socket.write('x')
    await sleep(40)
  }
  expect(await answer).toContain('/services/visits/evidence/upload 30')
})

test.concurrent('an upload that is not read for a while waits, and so does its answer', async ({
  onTestFinished,
}) => {
  const late: RequestListener = async (request, response) => {
    await sleep(1000)
    await echo(request, response)
  }
  const socket = await connection(onTestFinished, { ...short, head: 60_000 }, late)
  const body = 'x'.repeat(4 * 1024 * 1024)
  socket.write(`${upload}Connection: close\r\nContent-Length: ${body.length}\r\n\r\n${body}`)
  expect(await text(socket)).toContain(`/services/visits/evidence/upload ${body.length}`)
})
