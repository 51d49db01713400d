import { AsyncLocalStorage } from 'node:async_hooks'
import { oncePerProcess } from '@/prisma/database/once-per-process'
import type { AnswerHandler, Exchange } from './exchange'

const current = oncePerProcess('exchange', () => new AsyncLocalStorage<Exchange>())

/** Answers a request, which `noticeUnavailable` then knows: Next.js tells of an error and not of its response. */
export const answering = (exchange: Exchange, answer: () => void): void => current.run(exchange, answer)

/** Notices that the current request failed because the database is not available, and not by a bug. */
export function noticeUnavailable(): void {
  const exchange = current.getStore()
  if (exchange) exchange.databaseIsAway = true
}

/** Seconds after which to ask again: a database that was started anew takes about as long. */
const retryAfter = 30

/** Makes the failure of such a request a 503 that says when to ask again (RFC 9110, sections 15.6.4 and 10.2.3). */
export const sayUnavailable: AnswerHandler = ({ response, databaseIsAway }) => {
  if (response.statusCode !== 500 || !databaseIsAway) return
  response.statusCode = 503
  response.setHeader('Retry-After', retryAfter)
  response.setHeader('Cache-Control', 'no-store')
}
