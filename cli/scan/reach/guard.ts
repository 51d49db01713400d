import { once } from 'node:events'
import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import type { Duplex } from 'node:stream'
import { type MayReach, reachable } from './resolve'

/** A proxy on this machine through which the browser speaks to everything. */
export type Guard = { url: string; refusedHosts: ReadonlySet<string>; stop: () => Promise<void> }

/**
 * Starts a proxy that resolves each host itself and connects to the very address that it has looked at. So pages, redirects, frames and
 * sub-resources alike cannot lead the browser to an address that may not be reached, and no later answer of a name server can either.
 */
export async function startGuard(mayReach: MayReach): Promise<Guard> {
  const refusedHosts = new Set<string>()
  const allow = async (host: string): Promise<string | undefined> => {
    const address = await reachable(host, mayReach)
    if (typeof address === 'string') return address
    if (address.refused === 'private') refusedHosts.add(host)
    return undefined
  }
  const server = createServer((asked, answer) => void pass(asked, answer, allow))
  server.on('connect', (asked, socket: Duplex) => void tunnel(asked, socket, allow))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}`, refusedHosts, stop: () => stopped(server) }
}

type Allow = (host: string) => Promise<string | undefined>

async function pass(asked: IncomingMessage, answer: ServerResponse, allow: Allow): Promise<void> {
  const url = URL.canParse(asked.url ?? '') ? new URL(asked.url ?? '') : undefined
  const address = url?.protocol === 'http:' ? await allow(url.hostname) : undefined
  // An answer of ours would be a page to some browsers, and be noted as one of the service.
  if (!url || !address) return void answer.destroy()
  const { 'proxy-connection': _, ...headers } = asked.headers
  const onward = request({
    host: address,
    port: url.port || 80,
    method: asked.method,
    path: url.pathname + url.search,
    headers: { ...headers, host: url.host },
    setHost: false,
  })
  onward.on('response', (came) => {
    answer.writeHead(came.statusCode ?? 502, came.rawHeaders)
    came.pipe(answer)
    came.on('error', () => answer.destroy())
  })
  onward.on('error', () => (answer.headersSent ? answer.destroy() : answer.writeHead(502).end()))
  answer.on('close', () => onward.destroy())
  asked.pipe(onward)
}

async function tunnel(asked: IncomingMessage, socket: Duplex, allow: Allow): Promise<void> {
  socket.on('error', () => socket.destroy())
  const target = URL.canParse(`tcp://${asked.url}`) ? new URL(`tcp://${asked.url}`) : undefined
  const address = target && (await allow(target.hostname))
  if (!target || !address) return void socket.end('HTTP/1.1 403 Forbidden\r\n\r\n')
  const onward = connect(Number(target.port) || 443, address, () => {
    socket.write('HTTP/1.1 200 Connection Established\r\n\r\n')
    onward.pipe(socket)
    socket.pipe(onward)
  })
  onward.on('error', () => socket.destroy())
  socket.on('close', () => onward.destroy())
  onward.on('close', () => socket.destroy())
}

async function stopped(server: Server): Promise<void> {
  server.closeAllConnections()
  server.close()
  await once(server, 'close')
}
