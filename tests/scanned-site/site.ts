import { once } from 'node:events'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { pages } from './pages'
import { analyticsScript, deviceScript, serviceScript, workerScript } from './scripts'
import { secret } from './values'

/** A service to be scanned, and what was asked of it: each request as its host, path and user agent. */
export type ScannedSite = {
  url: string
  requests: { host: string; path: string; userAgent: string }[]
  stop: () => Promise<void>
}

/**
 * Starts the service on a free port: `book.localhost` with its pages, and `metrics.localhost`, another site, with the scripts and beacons
 * of somebody else. Both are this machine, and browsers hold both to be safe as if over HTTPS.
 */
export async function startScannedSite(port = 0): Promise<ScannedSite> {
  const requests: ScannedSite['requests'] = []
  const server = createServer((request, response) => {
    const { host = '', 'user-agent': userAgent = '' } = request.headers
    const path = new URL(request.url ?? '/', 'http://host').pathname
    requests.push({ host: host.split(':')[0] ?? '', path, userAgent })
    const metrics = `http://metrics.localhost:${(server.address() as AddressInfo).port}`
    if (host.startsWith('metrics.')) metricsAnswer(path, response, metrics)
    else serviceAnswer(path, response, metrics)
  })
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  const stop = async () => {
    server.closeAllConnections()
    server.close()
    await once(server, 'close')
  }
  return { url: `http://book.localhost:${(server.address() as AddressInfo).port}`, requests, stop }
}

const script = { 'content-type': 'text/javascript' }

function serviceAnswer(path: string, response: ServerResponse, metrics: string): void {
  const page = pages[path]
  if (path === '/service.js') response.writeHead(200, script).end(serviceScript(metrics))
  else if (path === '/service-worker.js') response.writeHead(200, script).end(workerScript)
  else if (path === '/robots.txt') response.end('User-agent: *\nDisallow: /private/\n')
  else if (path === '/leaflet.pdf')
    response.writeHead(200, { 'content-type': 'application/pdf' }).end('%PDF-1.4')
  else if (page)
    response
      .writeHead(200, {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': `script-src 'self' ${metrics}`,
        ...(path !== '/plain' && { 'set-cookie': serviceCookies }),
      })
      .end(page(metrics))
  else response.writeHead(404).end()
}

const serviceCookies = [
  `session_id=${secret('session')}; Path=/; HttpOnly; SameSite=Lax`,
  // It should wait for a choice, and does not.
  `early_analytics=${secret('early')}; Path=/; Max-Age=7776000; SameSite=Lax`,
  `old_one=; Path=/; Max-Age=0`,
]

const visitorCookie = `visitor=${secret('visitor')}; Path=/; Max-Age=34560000; SameSite=None; Secure`

function metricsAnswer(path: string, response: ServerResponse, metrics: string): void {
  if (path === '/device.js') response.writeHead(200, script).end(deviceScript(metrics))
  else if (path === '/analytics.js')
    response.writeHead(200, { ...script, 'set-cookie': visitorCookie }).end(analyticsScript(metrics))
  else if (path === '/pixel.gif') response.writeHead(204).end()
  else if (path === '/beacon') response.writeHead(204).end()
  else response.writeHead(404).end()
}
