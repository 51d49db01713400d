import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { Agent, get, type IncomingMessage } from 'node:http'
import { text } from 'node:stream/consumers'
import { expect, onTestFinished, test, vi } from 'vitest'

/**
 * A server that ends as the application does; a page goes on until that has begun, so that many are under way. It stands behind the
 * edge, which takes a while to load, only where a test asks for it.
 */
const script = `
  const { createServer } = await import('node:http')
  const { setTimeout: sleep } = await import('node:timers/promises')
  const { drain } = await import('./server/start/drain.ts')
  const { edge } = process.env.EDGE ? await import('./server/edge/edge.ts') : { edge: (page) => page }
  const { stopOnSignal } = await import('./server/start/stop-on-signal.ts')
  const stops = stopOnSignal({ code: 0 })
  const server = createServer()
  const { finish, hasBegun } = drain(server)
  const page = async (request, response) => {
    console.log('asked')
    if (request.url === '/never') return
    if (request.url === '/busy') for (const start = performance.now(); performance.now() - start < 8; );
    response.write('begun, ')
    while (request.url !== '/short' && !hasBegun()) await sleep(20)
    await sleep(200)
    response.end('done')
  }
  server.on('request', edge(page, { proxies: 0, unready: () => hasBegun() ? 'ending' : undefined }))
  server.listen(0, () => console.log('port ' + server.address().port))
  stops.push(() => finish(JSON.parse(process.env.TIMES)), async () => console.log('closed'))`

async function start(times: { delay: number; limit: number }, environment = {}) {
  const child = spawn(process.execPath, ['cli/run.mjs', '-e', script], {
    env: { ...process.env, TIMES: JSON.stringify(times), ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  let output = ''
  child.stdout.on('data', (words) => (output += words))
  await vi.waitUntil(() => output.includes('port '), { timeout: 30_000 })
  const url = `http://localhost:${/port (\d+)/.exec(output)?.[1]}`
  return { child, url, exit: once(child, 'exit'), output: () => output }
}

/** An answer with all of its body; fails when the connection is cut. */
async function read(url: string, agent?: Agent) {
  const [answer] = (await once(get(url, { agent }), 'response')) as [IncomingMessage]
  return { status: answer.statusCode, connection: answer.headers.connection, body: await text(answer) }
}

const asked = (output: string) => output.split('asked').length - 1

test('of 200 requests under way at the signal none is cut, and the process ends well', async () => {
  const { child, url, exit, output } = await start({ delay: 500, limit: 30_000 }, { EDGE: '1' })
  // Connections that would be kept: some have had an answer before, and have nothing under way at the signal.
  const agent = new Agent({ keepAlive: true, maxSockets: 300 })
  await Promise.all(Array.from({ length: 20 }, () => read(`${url}/short`, agent)))
  const answers = Array.from({ length: 200 }, () => read(url, agent))
  await vi.waitUntil(() => asked(output()) === 220, { timeout: 30_000 })
  child.kill('SIGTERM')
  await vi.waitUntil(() => output().includes('Stopping'), { timeout: 30_000 })

  const ready = await read(`${url}/readyz`)
  expect(ready).toMatchObject({ status: 503, connection: 'close' })
  expect(JSON.parse(ready.body)).toEqual({ status: 'not ready', problem: 'ending' })
  // A load balancer that has not noticed yet still sends requests.
  expect(await read(url)).toMatchObject({ status: 200, connection: 'close', body: 'begun, done' })

  for (const answer of await Promise.all(answers))
    expect(answer).toMatchObject({ status: 200, body: 'begun, done' })
  expect(await exit).toEqual([0, null])
  expect(output()).toContain('closed')
})

test('connections that a busy process has yet to accept at the signal are answered too', async () => {
  const { child, url, exit, output } = await start({ delay: 0, limit: 30_000 })
  const answers = Array.from({ length: 200 }, () => read(`${url}/busy`))
  await vi.waitUntil(() => asked(output()) >= 20, { timeout: 30_000 })
  child.kill('SIGTERM')
  for (const answer of await Promise.all(answers))
    expect(answer).toMatchObject({ status: 200, body: 'begun, done' })
  expect(await exit).toEqual([0, null])
})

test('what does not end within the limit is cut off', async () => {
  const { child, url, exit, output } = await start({ delay: 0, limit: 200 })
  const answer = read(`${url}/never`)
  await vi.waitUntil(() => asked(output()) === 1, { timeout: 30_000 })
  child.kill('SIGTERM')
  await expect(answer).rejects.toThrow('socket hang up')
  expect(await exit).toEqual([0, null])
})

test.each(['SIGTERM', 'SIGINT'] as const)('a second signal ends it at once: %s', async (second) => {
  const { child, url, exit, output } = await start({ delay: 3_600_000, limit: 3_600_000 })
  const answer = read(`${url}/never`)
  await vi.waitUntil(() => asked(output()) === 1, { timeout: 30_000 })
  child.kill('SIGTERM')
  await vi.waitUntil(() => output().includes('Stopping'), { timeout: 30_000 })
  child.kill(second)
  await expect(answer).rejects.toThrow('socket hang up')
  expect(await exit).toEqual([1, null])
  expect(output()).not.toContain('closed')
})
