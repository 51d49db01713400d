import type { AnswerHandler } from './exchange'
import { isAskedByScripts } from './next-protocol'
import { type PlainPage, plainPage, wholePage } from './plain-page'

/** Raised by pages; other refusals are answered in plain text. */
const raised = [401, 403, 404]

/**
 * Gives an answer that has nothing to read, or one line of plain text at most, a page that can be read without
 * JavaScript. Next.js renders error, not-found, forbidden and unauthorized of a route in the browser alone
 * (vercel/next.js#62228).
 */
export const addWords: AnswerHandler = ({ request, response }) => {
  if (!request.headers.accept?.includes('text/html') || isAskedByScripts(request)) return
  const { statusCode: status } = response
  const type = String(response.getHeader('Content-Type') ?? '')
  const isHtml = type.startsWith('text/html')
  const isBare = type === '' || type.startsWith('text/plain')
  const isFailure = status === 500 || (status === 503 && isHtml)
  const page = isBare || isFailure || raised.includes(status) ? plainPage(status) : undefined
  if (!page) return
  if (!isFailure && isHtml) return (html) => withWords(html, page)
  if (!isFailure && !isBare) return
  response.setHeader('Content-Type', 'text/html; charset=utf-8')
  return () => wholePage(page)
}

/** Next's scripts put the application's own page in the place of these words, so its page stays around them. */
function withWords(html: string, page: PlainPage): string {
  if (html.includes('<h1')) return html
  return html
    .replace('<html', '<html lang="en" class="govuk-template"')
    .replace('</head>', () => `${page.head}</head>`)
    .replace('<body>', () => `<body class="govuk-template__body">${page.body}`)
}
