import type { IncomingMessage, ServerOptions } from 'node:http'

/** How long the sender of anything but an upload may take, in milliseconds: one that dribbles holds no place for long. */
const longest = 60_000

/** How long an upload may take: 300 MB at 2.5 Mbit/s. */
const longestUpload = 20 * 60_000

/**
 * How long the server waits, in milliseconds. A connection without a request is kept for longer than load balancers
 * keep theirs (60 s at AWS and nginx): one closed while they send the next request would be answered with a 502.
 */
export const patience: ServerOptions = {
  headersTimeout: 10_000,
  connectionsCheckingInterval: 5_000,
  requestTimeout: longestUpload,
  keepAliveTimeout: 65_000,
}

/** Whether a request brings a file of evidence, to app/services/[slug]/evidence/upload/route.ts alone. */
export function isUpload({ method, url = '' }: Pick<IncomingMessage, 'method' | 'url'>): boolean {
  return method === 'POST' && /^\/services\/[a-z0-9-]{1,64}\/evidence\/upload$/.test(url)
}

/** Ends the connection of a sender who takes too long. Node.js has one limit for all requests of a server. */
export function patienceFor(request: IncomingMessage): void {
  if (isUpload(request)) return
  const end = setTimeout(() => request.complete || request.socket.destroy(), longest).unref()
  request.once('close', () => clearTimeout(end))
}
