import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from '@playwright/test'
import { chromium } from '@/cli/scan/chromium'
import type { ScanOptions } from '@/cli/scan/options'
import { isPublicAddress } from '@/cli/scan/reach/public-address'
import { type ScanResult, scan } from '@/cli/scan/scan'
import { inventory } from '../cli/terminal'

let asked: string[]
let inside: Server
let outside: Server

const listening = async (server: Server, address: string) => {
  await once(server.listen(0, address), 'listening')
  return `http://${address}:${(server.address() as AddressInfo).port}`
}

/** Two servers, of which the one stands for the public internet and leads in every way to the other. */
test.beforeAll(async () => {
  asked = []
  inside = createServer((request, response) => {
    asked.push(request.url ?? '')
    response.writeHead(200, { 'set-cookie': 'inside=1' }).end('<!doctype html><title>Inside</title>')
  })
  const private_ = await listening(inside, '127.0.0.2')
  outside = createServer((request, response) => {
    if (request.url === '/redirect')
      return response.writeHead(302, { location: `${private_}/redirected` }).end()
    return response.writeHead(200, { 'content-type': 'text/html' }).end(`<!doctype html><title>Outside</title>
<a href="/redirect">on</a><img src="${private_}/image"><iframe src="${private_}/frame"></iframe>
<script>fetch('${private_}/fetched', { mode: 'no-cors' }); navigator.sendBeacon('${private_}/beacon', 'x')
new WebSocket('${private_.replace('http', 'ws')}/socket')</script>`)
  })
  await listening(outside, '127.0.0.1')
})

test.afterAll(() => {
  inside?.close()
  outside?.close()
})

const scanOutside = (options: Partial<ScanOptions>): Promise<ScanResult> =>
  scan({
    urls: [new URL(`http://127.0.0.1:${(outside.address() as AddressInfo).port}/`)],
    pages: 5,
    requests: 100,
    delay: 0,
    consent: 'none',
    executablePath: chromium() ?? '',
    ...options,
  })

test('what may not be reached is not: no link, redirect, picture, frame, script or socket leads there', async () => {
  test.setTimeout(120_000)
  const guarded = await scanOutside({ mayReach: (address) => address === '127.0.0.1' })
  expect(asked).toEqual([])
  expect(guarded).toMatchObject({
    ok: true,
    reading: {
      notes: expect.arrayContaining(['Requests to hosts on private networks were refused: 127.0.0.2.']),
    },
  })
  const free = await scanOutside({})
  expect(free.ok).toBe(true)
  expect(asked).toEqual(expect.arrayContaining(['/image', '/frame', '/fetched', '/beacon']))
})

test('a scan of public addresses alone opens nothing of this machine', async () => {
  test.setTimeout(120_000)
  expect(await scanOutside({ mayReach: isPublicAddress })).toEqual({
    ok: false,
    problem: 'None of the pages could be opened on the hosts that were named',
  })
})

for (const address of [
  'http://localhost/',
  'http://10.0.0.1/',
  'http://[::1]:3000/',
  'http://169.254.169.254/latest',
])
  test(`${address} is refused before a browser is started`, async () => {
    expect(await inventory(`scan ${address}`)).toMatchObject({
      code: 2,
      messages: [expect.stringContaining('add --allow-private')],
    })
  })
