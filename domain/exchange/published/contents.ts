import type { Doc } from '@/domain/documents/blocks'
import { anchorOf, escapeHtml } from '../writers/html'

/** With fewer sections a page is short enough to be read from its beginning. */
const fewest = 4

/** The ways to the sections of a long document, as HTML; nothing for a short one. Not printed: paper has no links. */
export function contents({ blocks }: Doc): string {
  const sections = blocks.flatMap((block) => (block.kind === 'heading' && block.level === 2 ? [block] : []))
  if (sections.length < fewest) return ''
  const items = sections.map(
    ({ key, text }) => `<li><a class="govuk-link" href="#${anchorOf(key)}">${escapeHtml(text)}</a></li>`,
  )
  return `<nav class="app-other-pages" aria-labelledby="on-this-page"><h2 class="govuk-heading-s" id="on-this-page">On this page</h2>
<ul class="govuk-list">
${items.join('\n')}
</ul></nav>
`
}
