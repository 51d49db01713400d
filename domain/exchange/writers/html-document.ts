import type { Doc } from '@/domain/documents/blocks'
import { escapeHtml, toHtml } from './html'

/** Enough to read and print the page by itself. Nothing is fetched: the file may be opened years later, or offline. */
const style = `
body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; font: 1.125rem/1.5 Arial, sans-serif; color: #0b0c0c; }
h1, h2, h3, h4 { line-height: 1.2; margin: 2rem 0 1rem; }
a { color: #1a65a6; }
address { font-style: normal; margin: 1rem 0; }
.app-table-scroll { overflow-x: auto; margin: 1rem 0; }
table { border-collapse: collapse; width: 100%; }
caption { font-weight: bold; text-align: left; margin-bottom: .5rem; }
th, td { border-bottom: 1px solid #b1b4b6; padding: .5rem 1rem .5rem 0; text-align: left; vertical-align: top; }
dt { font-weight: bold; margin-top: 1rem; }
dd { margin: 0; }
.govuk-inset-text { border-left: .6rem solid #b1b4b6; margin: 1.5rem 0; padding: 1rem; }
@media (max-width: 40.0525em) {
  .app-document .app-table-scroll thead { display: none; }
  .app-document .app-table-scroll :is(table, caption, tbody, tr, th, td) { display: block; }
  .app-document .app-table-scroll :is(th, td) { border-bottom: 0; padding: 0 0 .25rem; }
  .app-document .app-table-scroll tr { border-bottom: 1px solid #b1b4b6; padding: .5rem 0; }
  .app-document .app-table-scroll td::before { content: attr(data-label) ": "; font-weight: bold; }
  .app-document .app-table-scroll td:empty { display: none; }
}
@media print { body { max-width: none; margin: 0; } tr { break-inside: avoid; } }
`

/** A document as a complete page that stands alone, without scripts. Throws on an unknown kind of block. */
export function toHtmlDocument(doc: Doc): string {
  const title = escapeHtml(doc.title)
  return `<!doctype html>
<html lang="${escapeHtml(doc.lang)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${title}</h1>
${toHtml(doc)}
</main>
</body>
</html>
`
}
