import 'server-only'
import { WrittenHtml } from '@/components/written-html/written-html'
import type { Doc } from '@/domain/documents/blocks'
import { toHtml } from '@/domain/exchange/writers/html'
import { PublicShell } from '../_shell/public-shell'

/** A document about the inventory itself, as a page that everybody may read. */
export function OwnDocument({ doc }: { doc: Doc }) {
  return (
    <PublicShell title={doc.title} wide>
      <h1 className="govuk-heading-l">{doc.title}</h1>
      <WrittenHtml html={toHtml(doc)} />
    </PublicShell>
  )
}
