import type { IncomingMessage, ServerOptions } from 'node:http'
import type { RequestHandler } from './exchange'

/** How long the server waits for a sender, each in milliseconds. */
export type Timeouts = {
  /** For the whole head of a request, also of the first one of a connection. */
  head: number
  /** For all of a request but an upload: one that dribbles holds no place for long. */
  request: number
  /** For all of an upload. */
  upload: number
  /** For the next bytes of an upload. */
  uploadPause: number
  /** For the next request of a connection. */
  keepAlive: number
  /** Between two looks at `head` and `upload`. */
  check: number
}

/**
 * An upload of 300 MB takes 20 minutes at 2.5 Mbit/s. A connection without a request is kept for longer than load
 * balancers keep theirs (60 s at AWS and nginx): one closed while they send the next request would be answered with a 502.
 */
export const timeouts: Timeouts = {
  head: 10_000,
  request: 60_000,
  upload: 20 * 60_000,
  uploadPause: 60_000,
  keepAlive: 65_000,
  check: 5_000,
}

/** What Node.js sees to by itself. It has one limit for all requests of a server. */
export function serverOptions({ head, upload, keepAlive, check }: Timeouts): ServerOptions {
  return {
    headersTimeout: head,
    requestTimeout: upload,
    keepAliveTimeout: keepAlive,
    connectionsCheckingInterval: check,
  }
}

/** Whether a request brings a file of evidence, to app/services/[slug]/evidence/upload/route.ts alone. */
export function isUpload({ method, url = '' }: Pick<IncomingMessage, 'method' | 'url'>): boolean {
  return method === 'POST' && /^\/services\/[a-z0-9-]{1,64}\/evidence\/upload$/.test(url)
}

/** Ends the connection of a sender who takes too long for a request, or who pauses for too long in an upload. */
export function endSlowRequest({ request: whole, uploadPause }: Timeouts): RequestHandler {
  return ({ request }) => {
    const end = () => request.complete || request.socket.destroy()
    const timer = isUpload(request)
      ? setInterval(unlessSending(request, end), uploadPause)
      : setTimeout(end, whole)
    timer.unref()
    request.once('close', () => clearTimeout(timer))
    return undefined
  }
}

/** Who waits because what was sent is not read yet does not pause. */
function unlessSending(request: IncomingMessage, end: () => void): () => void {
  let before = -1
  return () => {
    const received = request.socket.bytesRead
    if (received === before && request.readableLength === 0) end()
    before = received
  }
}
