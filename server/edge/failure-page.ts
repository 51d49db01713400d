import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http'
import { plainPage, wholePage } from './plain-page'

/**
 * Gives a failure, and a refusal that has one line of plain text at most, a page that can be read without
 * JavaScript. Next.js renders its error pages in the browser alone, so the body that it sends with them is empty.
 */
export function readableFailures(request: IncomingMessage, response: ServerResponse): void {
  const { accept, rsc, 'next-action': action } = request.headers
  // What the page's own scripts ask for is not a page.
  if (!accept?.includes('text/html') || rsc !== undefined || action !== undefined) return

  const { writeHead, write, end } = response
  let page: string | undefined
  response.writeHead = ((status: number, ...rest: (string | OutgoingHttpHeaders | undefined)[]) => {
    const headers = rest.find((value) => typeof value === 'object') ?? {}
    // Whoever writes the headers chooses how their names are spelt.
    const given = Object.entries(headers).find(([name]) => name.toLowerCase() === 'content-type')?.[1]
    page = failurePage(status, String(given ?? response.getHeader('content-type') ?? ''))
    if (page === undefined) return writeHead.call(response, status, ...(rest as [OutgoingHttpHeaders]))
    response.removeHeader('content-length')
    return writeHead.call(response, status, { 'content-type': 'text/html; charset=utf-8' })
  }) as typeof response.writeHead
  response.write = ((...chunk: Parameters<typeof write>) => {
    if (!response.headersSent) response.writeHead(response.statusCode)
    return page === undefined ? write.apply(response, chunk) : true
  }) as typeof write
  response.end = ((...chunk: Parameters<typeof end>) => {
    if (!response.headersSent) response.writeHead(response.statusCode)
    return page === undefined ? end.apply(response, chunk) : end.call(response, page, 'utf8')
  }) as typeof end
}

/** The page for an answer of Next's own, or undefined where the answer is the application's. */
function failurePage(status: number, contentType: string): string | undefined {
  const isBare = contentType === '' || contentType.startsWith('text/plain')
  const isFailure = status === 500 || (status === 503 && contentType.startsWith('text/html'))
  const page = isFailure || isBare ? plainPage(status) : undefined
  return page && wholePage(page)
}
