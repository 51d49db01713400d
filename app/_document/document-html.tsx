import 'server-only'
import { randomUUID } from 'node:crypto'
import { headers } from 'next/headers'
import { after } from 'next/server'
import { HandedHtml } from './handed-html'
import { handed } from './handed-over'

/**
 * A document in a page, as the one HTML writer wrote it, which escapes all text. React would send it twice, the second time for its
 * scripts and escaped to nearly double its length. They need it only for a page that is not loaded as a whole.
 */
export async function DocumentHtml({ html }: { html: string }) {
  const name = `document-${randomUUID()}`
  const isWhole = (await headers()).get('accept')?.includes('text/html')
  if (!isWhole) return <HandedHtml key={name} name={name} html={html} />
  handed.set(name, html)
  after(() => handed.delete(name))
  return <HandedHtml key={name} name={name} />
}
