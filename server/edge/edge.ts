import type { RequestListener } from 'node:http'
import { clientAddress } from './client-address'
import { compress, nameContentCoding } from './content-coding'
import {
  type AnswerHandler,
  type Exchange,
  editAnswer,
  type RequestHandler,
  refuse,
  verdictOf,
} from './exchange'
import { refuseByFirstLine } from './first-line'
import { refuseFromElsewhere } from './from-elsewhere'
import { tellPath } from './next-protocol'
import { answerReadiness } from './readiness'
import { receiveForm } from './request-body'
import { addSecurityHeaders, giveNonce } from './security-headers'
import { endSlowRequest, type Timeouts, timeouts } from './timeouts'
import { answering, sayUnavailable } from './unavailable'
import { addWords } from './words-for-answers'

export type EdgeOptions = {
  /** How many proxies in front of this process add to X-Forwarded-For. */
  proxies: number
  /** Sends the files of the build. In development Next.js does. */
  files?: RequestHandler
  /** Why no requests should be sent to this process, although it may still answer them. */
  unready?: () => string | undefined
  /** How long it waits for senders. */
  waits?: Timeouts
}

/** What a request passes before Next.js gets it, until a handler refuses or answers it. */
const requestHandlers = ({ proxies, files, unready, waits = timeouts }: EdgeOptions): RequestHandler[] => [
  // Next.js and our layout write the nonce of the policy into the page, so it goes with the request.
  giveNonce,
  // A sender who dribbles would hold a place for ever.
  endSlowRequest(waits),
  // Next.js answers a broken address with 500, and methods of which nothing here knows with a page.
  refuseByFirstLine,
  // Files need neither Next.js nor a session; they lie there compressed as well as can be.
  ...(files ? [files] : []),
  // Limits are counted by address, and nobody may choose their own.
  clientAddress(proxies),
  // A page cannot read its own address, and signing in comes back to it.
  tellPath,
  // Next.js reads a form however large it is, and answers one that it cannot read with 500.
  receiveForm,
  // Next.js lets through a form that does not say where it comes from, and trusts what a proxy calls the host.
  refuseFromElsewhere,
  // Only this process knows that it is about to end; app/readyz/route.ts answers for the database.
  answerReadiness(unready),
]

/** What becomes of the head and the body of every answer, whoever gave it. */
const answerHandlers: AnswerHandler[] = [
  // Next.js knows of no failure but 500.
  sayUnavailable,
  // Next.js takes `Content-Encoding` off what a route gives it.
  nameContentCoding,
  // Next.js sends refusals and failures that are blank until scripts run, or one line of plain text.
  addWords,
  // What next.config.js can add is missing from files, refusals and failures.
  addSecurityHeaders,
]

/** In development Next.js explains its failures itself. */
const inDevelopment = answerHandlers.filter((handler) => handler !== addWords)

/** What stands between the network and Next.js. */
export function edge(next: RequestListener, options: EdgeOptions): RequestListener {
  const isDevelopment = process.env.NODE_ENV === 'development'
  const handlers = requestHandlers(options)
  return async (request, response) => {
    const exchange: Exchange = { request, response, databaseIsAway: false }
    // Before the edits, which are of what is readable.
    if (!isDevelopment) compress(exchange)
    editAnswer(isDevelopment ? inDevelopment : answerHandlers, exchange)
    const verdict = await verdictOf(handlers, exchange)
    if (verdict === 'answered' || response.destroyed) return
    if (verdict) return refuse(response, verdict)
    answering(exchange, () => next(request, response))
  }
}
