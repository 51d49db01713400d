import { AsyncLocalStorage } from 'node:async_hooks'
import type { OutgoingHttpHeaders, ServerResponse } from 'node:http'
import { type Noticed, place } from '@/app/_shell/unavailable-request'

const ofRequest = new AsyncLocalStorage<Noticed>()
Object.assign(globalThis, { [place]: ofRequest })

/** Seconds after which to ask again: a database that was started anew takes about as long. */
const retryAfter = 30

/**
 * Handles a request. If it fails because the database is not available, the answer is a 503 that says when to ask again (RFC 9110,
 * sections 15.6.4 and 10.2.3) instead of a 500.
 */
export function withUnavailability(response: ServerResponse, handle: () => void): void {
  const noticed: Noticed = { isUnavailable: false }
  const { writeHead } = response
  response.writeHead = ((status: number, ...rest: (string | OutgoingHttpHeaders | undefined)[]) => {
    if (status !== 500 || !noticed.isUnavailable)
      return writeHead.call(response, status, ...(rest as [OutgoingHttpHeaders]))
    response.statusCode = 503
    response.setHeader('Retry-After', retryAfter)
    response.setHeader('Cache-Control', 'no-store')
    const headers = rest.filter((value) => typeof value === 'object')
    return writeHead.call(response, 503, ...(headers as [OutgoingHttpHeaders]))
  }) as typeof response.writeHead
  ofRequest.run(noticed, handle)
}
