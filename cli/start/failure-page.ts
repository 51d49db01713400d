import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http'

/**
 * Gives a failure a page that can be read without JavaScript. Next.js renders its error pages in the browser alone,
 * so the body that it sends with them is empty; to a form it answers one line of plain text.
 */
export function readableFailures(request: IncomingMessage, response: ServerResponse): void {
  const { accept, rsc, 'next-action': action } = request.headers
  // What the page's own scripts ask for is not a page.
  if (!accept?.includes('text/html') || rsc !== undefined || action !== undefined) return

  const { writeHead, write, end } = response
  let page: string | undefined
  response.writeHead = ((status: number, ...rest: (string | OutgoingHttpHeaders | undefined)[]) => {
    const given = rest.find((value) => typeof value === 'object')?.['content-type']
    page = failurePage(status, String(given ?? response.getHeader('content-type')))
    if (page === undefined) return writeHead.call(response, status, ...(rest as [OutgoingHttpHeaders]))
    response.removeHeader('content-encoding')
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
  if (status === 500) {
    return page(
      'Sorry, there is a problem with the service',
      'Try again later. What you saved before is still there.',
    )
  }
  // The form was opened before the application was replaced by a version that no longer has its action.
  if (status === 409 && contentType.startsWith('text/plain')) {
    return page(
      'This page has changed',
      'Go back, copy what you wrote, then load the page again and send it from there.',
    )
  }
}

function page(heading: string, advice: string): string {
  return `<!DOCTYPE html>
<html lang="en" class="govuk-template">
<head><meta charset="utf-8"><title>${heading} – Privacy inventory</title>
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<link rel="stylesheet" href="/assets/govuk-frontend.min.css"></head>
<body class="govuk-template__body"><div class="govuk-width-container">
<main class="govuk-main-wrapper" id="main-content">
<h1 class="govuk-heading-l">${heading}</h1>
<p class="govuk-body">${advice}</p>
<p class="govuk-body"><a class="govuk-link" href="/">Go to the start of the privacy inventory</a></p>
</main></div></body></html>
`
}
