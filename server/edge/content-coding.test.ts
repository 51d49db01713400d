import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { brotliCompressSync } from 'node:zlib'
import { expect, onTestFinished, test } from 'vitest'
import { edge } from './edge'

const words = 'A notice. '.repeat(1000)

test('an answer that a route has compressed says so, and is not compressed again', async () => {
  const bytes = brotliCompressSync(words)
  const server = createServer(
    edge(
      (_, response) => {
        response.setHeader('Content-Type', 'text/html')
        response.setHeader('X-Content-Coding', 'br')
        response.write(bytes)
        response.end()
      },
      { proxies: 0 },
    ),
  ).listen(0)
  await once(server, 'listening')
  onTestFinished(() => {
    server.close()
  })
  const { port } = server.address() as AddressInfo
  const answer = await fetch(`http://localhost:${port}/`, { headers: { 'accept-encoding': 'br' } })
  expect(answer.headers.get('content-encoding')).toBe('br')
  expect(answer.headers.has('x-content-coding')).toBe(false)
  expect(await answer.text()).toBe(words)
})
