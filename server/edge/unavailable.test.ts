import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { onRequestError } from '@/instrumentation'
import { edge } from './edge'

/** What is answered to requests that fail, each by an error of its own, as Next.js answers them. */
async function failWith(errors: Record<string, unknown>) {
  const failing: RequestListener = async (request, response) => {
    await sleep(1)
    onRequestError(errors[request.url?.slice(1) ?? ''])
    await sleep(5)
    response.writeHead(500, { 'content-type': 'text/html' }).end('fault')
  }
  const server = createServer(edge(failing, { proxies: 0 }))
  await new Promise<void>((resolve) => server.listen(0, resolve))
  onTestFinished(() => void server.close())
  const { port } = server.address() as AddressInfo
  const ask = (name: string, accept: string) =>
    fetch(`http://localhost:${port}/${name}`, { headers: { accept } })
  return ask
}

test('a failure is a 503 only where the database was not available, whatever else is under way', async () => {
  const ask = await failWith({
    away: Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' }),
    bug: new TypeError('undefined is not a function'),
  })
  const [away, bug, script] = await Promise.all([
    ask('away', 'text/html'),
    ask('bug', 'text/html'),
    ask('away', 'application/json'),
  ])
  expect([away.status, bug.status, script.status]).toEqual([503, 500, 503])
  for (const { headers } of [away, script]) {
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(0)
    expect(headers.get('cache-control')).toBe('no-store')
  }
  expect(bug.headers.get('retry-after')).toBeNull()
  expect(await away.text()).toContain('<h1 class="govuk-heading-l">Sorry, the service is unavailable</h1>')
  expect(await bug.text()).toContain('Sorry, there is a problem with the service')
  expect(await script.text()).toBe('fault')
})

test('an answer of 503 that is no page stays as it is', async () => {
  const away: RequestListener = (_, response) =>
    response.writeHead(503, { 'Content-Type': 'application/json' }).end('{}')
  const server = createServer(edge(away, { proxies: 0 }))
  await new Promise<void>((resolve) => server.listen(0, resolve))
  onTestFinished(() => void server.close())
  const { port } = server.address() as AddressInfo
  const answer = await fetch(`http://localhost:${port}/readyz`, { headers: { accept: 'text/html' } })
  expect(await answer.text()).toBe('{}')
})
