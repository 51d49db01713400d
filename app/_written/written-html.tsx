import 'server-only'
import { randomUUID } from 'node:crypto'
import { HandedHtml } from './handed-html'
import { handedOver } from './handed-over'

/**
 * A document or answers in a page, as one of the HTML writers wrote them, which escape all text. React would send them twice, the
 * second time for its scripts and escaped to nearly double their length. They need it only for a page that is not loaded as a whole.
 */
export function WrittenHtml({ html }: { html: string }) {
  const name = `written-${randomUUID()}`
  const handed = handedOver()
  handed?.set(name, html)
  return <HandedHtml key={name} name={name} {...(!handed && { html })} />
}
