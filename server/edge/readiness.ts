import type { RequestHandler } from './exchange'

/** Answers a probe of a process that should get no requests, although it may still answer them. */
export function answerReadiness(unready?: () => string | undefined): RequestHandler {
  return ({ request: { url = '' }, response }) => {
    const problem = url.split('?')[0] === '/readyz' ? unready?.() : undefined
    if (!problem) return
    response.statusCode = 503
    response.setHeader('Content-Type', 'application/json')
    response.end(JSON.stringify({ status: 'not ready', problem }))
    return 'answered'
  }
}
