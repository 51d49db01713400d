import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http'
import { plainPage } from './plain-page'

/** What Next.js sends with a page that refuses: nothing to read, until its scripts have rendered app/not-found.tsx … */
const empty = '<html id="__next_error__">'

/** Raised by routes; other refusals are answered in plain text. */
const raised = [401, 403, 404]

/**
 * Gives a page that a route refuses its words in HTML. Next.js renders not-found, forbidden and unauthorized of a
 * route in the browser alone (vercel/next.js#62228), so that without JavaScript they would be blank. Its scripts put
 * the application's own page in the place of these words.
 */
export function readableRefusals(request: IncomingMessage, response: ServerResponse): void {
  if (!request.headers.accept?.includes('text/html') || request.headers.rsc !== undefined) return
  const { writeHead, write, end } = response
  const body: Buffer[] = []
  let isRefused = false
  // The headers of an answer that is held back wait too: its length may still change.
  response.writeHead = ((status: number, ...rest: (string | OutgoingHttpHeaders | undefined)[]) => {
    isRefused = raised.includes(status)
    if (!isRefused) return writeHead.call(response, status, ...(rest as [OutgoingHttpHeaders]))
    response.statusCode = status
    for (const [name, value] of Object.entries(rest.find((given) => typeof given === 'object') ?? {}))
      if (value !== undefined) response.setHeader(name, value)
    return response
  }) as typeof response.writeHead
  const hold = (chunk: unknown, encoding: unknown) => {
    if (typeof chunk === 'string') body.push(Buffer.from(chunk, (encoding as BufferEncoding) ?? 'utf8'))
    else if (chunk instanceof Uint8Array) body.push(Buffer.from(chunk))
  }
  response.write = ((...chunk: Parameters<typeof write>) => {
    if (!response.headersSent && !isRefused) response.writeHead(response.statusCode)
    if (!isRefused) return write.apply(response, chunk)
    hold(chunk[0], chunk[1])
    return true
  }) as typeof write
  response.end = ((...chunk: Parameters<typeof end>) => {
    if (!response.headersSent && !isRefused) response.writeHead(response.statusCode)
    if (!isRefused) return end.apply(response, chunk)
    hold(chunk[0], chunk[1])
    const whole = withWords(Buffer.concat(body), response)
    writeHead.call(response, response.statusCode)
    return end.call(response, whole, 'utf8')
  }) as typeof end
}

function withWords(body: Buffer, response: ServerResponse): Buffer {
  const html = body.toString()
  const page = plainPage(response.statusCode)
  if (!page || !html.includes(empty)) return body
  response.removeHeader('content-length')
  return Buffer.from(
    html
      .replace(empty, '<html id="__next_error__" lang="en" class="govuk-template">')
      .replace('</head>', () => `${page.head}</head>`)
      .replace('<body>', () => `<body class="govuk-template__body">${page.body}`),
  )
}
