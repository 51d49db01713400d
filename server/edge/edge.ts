import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { constants } from 'node:zlib'
import compression from 'compression'
import { clientAddress } from './client-address'
import { nameContentCoding } from './content-coding'
import { readableFailures } from './failure-page'
import type { FileHandler } from './files'
import { isFromElsewhere, nameOwnHost } from './from-elsewhere'
import { headersOf, refusalOf } from './refusal'
import { readableRefusals } from './refused-page'
import { receiveForm } from './request-body'
import { secure } from './security-headers'
import { endSlowRequest, isUpload, type Timeouts, timeouts } from './timeouts'
import { withUnavailability } from './unavailable'

/**
 * Brotli where the browser takes it: pages carry their content twice, which it finds and gzip does not. Its usual window of
 * 4 MB, made ready for each answer, is memory for which V8 collects its own: with 1 MB twice as many pages are answered.
 */
const brotli = { [constants.BROTLI_PARAM_QUALITY]: 4, [constants.BROTLI_PARAM_LGWIN]: 20 }
const compress = compression({ brotli: { params: brotli } }) as unknown as (
  request: IncomingMessage,
  response: ServerResponse,
  next: () => void,
) => void

export type EdgeOptions = {
  /** How many proxies in front of this process add to X-Forwarded-For. */
  proxies: number
  /** Sends the files of the build. In development Next.js does. */
  files?: FileHandler
  /** Why no requests should be sent to this process, although it may still answer them. */
  unready?: () => string | undefined
  /** How long it waits for senders. */
  waits?: Timeouts
}

/**
 * What stands between the network and Next.js: every answer gets its security headers, what cannot be a request of
 * ours is refused before anything is done with it, and what Next.js would say without words gets a page.
 */
export function edge(
  handle: RequestListener,
  { proxies, files, unready, waits = timeouts }: EdgeOptions,
): RequestListener {
  return async (request, response) => {
    secure(request, response)
    endSlowRequest(request, waits)
    const answered = files?.(request, response)
    if (answered === 'sent') return
    // In development Next.js explains its failures itself.
    if (process.env.NODE_ENV !== 'development') {
      compress(request, response, () => {})
      readableFailures(request, response)
      readableRefusals(request, response)
    }
    nameContentCoding(response)
    request.headers['x-client-address'] = clientAddress(request, proxies)
    // A page cannot read its own address; signing in comes back to it. Next's scripts add a parameter of their own.
    request.headers['x-path'] = request.url?.replace(/[?&]_rsc=[^&]*$/, '')
    const refused =
      refusalOf(request) ?? answered ?? (isForm(request) ? await formRefusal(request) : undefined)
    if (refused) return refuse(response, refused)
    const problem = isReadiness(request) ? unready?.() : undefined
    if (problem) return notReady(response, problem)
    if (!response.destroyed) withUnavailability(response, () => handle(request, response))
  }
}

/** A file of evidence may be far larger than a form: its route reads it as it comes, and looks itself where it comes from. */
const isForm = (request: IncomingMessage) => request.method === 'POST' && !isUpload(request)

/** A form is received before it is refused: an answer in the middle of it might never be read. */
async function formRefusal(request: IncomingMessage): Promise<number | undefined> {
  const refused = (await receiveForm(request)) ?? (isFromElsewhere(request) ? 403 : undefined)
  if (!refused) nameOwnHost(request)
  return refused
}

/** To app/readyz/route.ts, which answers for the database. */
const isReadiness = ({ url = '' }: IncomingMessage) => url.split('?')[0] === '/readyz'

function notReady(response: ServerResponse, problem: string): void {
  response.statusCode = 503
  response.setHeader('Content-Type', 'application/json').end(JSON.stringify({ status: 'not ready', problem }))
}

function refuse(response: ServerResponse, status: number): void {
  response.statusCode = status
  for (const [name, value] of Object.entries(headersOf(status))) response.setHeader(name, value)
  response.setHeader('Content-Type', 'text/plain').end(`${status}\n`)
}
