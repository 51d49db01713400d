import { once } from 'node:events'
import { createServer, request, type Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Guard, startGuard } from './guard'

let server: Server
let guard: Guard
let port: number

beforeAll(async () => {
  server = createServer((asked, answer) => answer.end(`${asked.headers.host} ${asked.url}`)).listen(
    0,
    '0.0.0.0',
  )
  await once(server, 'listening')
  port = (server.address() as AddressInfo).port
  guard = await startGuard((address) => address === '127.0.0.1')
})

afterAll(async () => {
  await guard.stop()
  server.close()
})

/** What comes of a request; undefined when the connection ends without an answer. */
async function ask(url: string): Promise<{ status?: number; body: string } | undefined> {
  const asked = request({ host: '127.0.0.1', port: new URL(guard.url).port, path: url }).end()
  const [answer] = await once(asked, 'response').catch(() => [])
  if (!answer) return undefined
  return { status: answer.statusCode, body: await text(answer) }
}

async function tunnelTo(target: string): Promise<string> {
  const socket = connect(Number(new URL(guard.url).port), '127.0.0.1')
  socket.write(`CONNECT ${target} HTTP/1.1\r\n\r\n`)
  const [answer] = await once(socket, 'data')
  socket.destroy()
  return String(answer).split('\r\n')[0] ?? ''
}

test('what may be reached is, with its own name', async () => {
  const host = `service.localhost:${port}`
  expect(await ask(`http://${host}/page?a=b`)).toEqual({ status: 200, body: `${host} /page?a=b` })
  expect(await tunnelTo(host)).toBe('HTTP/1.1 200 Connection Established')
})

test('what may not be reached is refused, over HTTP and through a tunnel, and named', async () => {
  expect(await ask(`http://127.0.0.2:${port}/`)).toBeUndefined()
  expect(await tunnelTo(`127.0.0.3:${port}`)).toBe('HTTP/1.1 403 Forbidden')
  expect(await tunnelTo(`[::1]:${port}`)).toBe('HTTP/1.1 403 Forbidden')
  expect([...guard.refusedHosts]).toEqual(['127.0.0.2', '127.0.0.3', '[::1]'])
})

test('what makes no sense is refused', async () => {
  expect(await ask('/no-host')).toBeUndefined()
  expect(await ask('ftp://127.0.0.1/')).toBeUndefined()
  expect(await tunnelTo(':::')).toBe('HTTP/1.1 403 Forbidden')
})
