import type { BlockContent, ListItem, Paragraph, PhrasingContent, Root, TableCell } from 'mdast'
import { gfmTableToMarkdown } from 'mdast-util-gfm-table'
import { toMarkdown as markdownOf } from 'mdast-util-to-markdown'
import { type Block, type Doc, type Inline, unknownKind } from '@/domain/documents/blocks'
import { filledLines, type Run, runs } from './runs'

/** A document as GitHub flavoured Markdown. Whatever is in a text stays text. Throws on an unknown kind of block. */
export function toMarkdown(doc: Doc): string {
  const title: BlockContent = { type: 'heading', depth: 1, children: inline([doc.title]) }
  const root: Root = { type: 'root', children: [title, ...doc.blocks.flatMap(nodes)] }
  return markdownOf(root, {
    bullet: '-',
    resourceLink: true,
    extensions: [gfmTableToMarkdown({ tablePipeAlign: false, tableCellPadding: true })],
    unsafe: [
      // GitHub strikes out what is between tildes; of its extensions, only tables are used here.
      { character: '~', inConstruct: 'phrasing' },
      // Tabs and line ends are white space of Markdown's own, lost at the edges of a cell or a line.
      { character: '\t', inConstruct: 'phrasing' },
      // A cell stands between spaces, and spaces beside those are lost.
      { character: ' ', before: '(?<= )', inConstruct: 'tableCell' },
      { character: ' ', after: '(?= )', inConstruct: 'tableCell' },
      // Without an `after`, which here is anything, the rule would forbid hard breaks between texts too.
      { character: '\n', after: '(?=)', inConstruct: 'phrasing' },
    ],
  })
}

function nodes(block: Block): BlockContent[] {
  switch (block.kind) {
    case 'heading':
      return [{ type: 'heading', depth: block.level, children: inline([block.text]) }]
    case 'paragraph':
      return [paragraph(block.content)]
    case 'list': {
      const children = block.items.map(
        (item): ListItem => ({ type: 'listItem', children: [paragraph(item)] }),
      )
      return [{ type: 'list', ordered: block.ordered ?? false, spread: false, children }]
    }
    case 'table': {
      const cells = [block.head.map((text) => [text]), ...block.rows.map((row) => row.cells)]
      const rows = cells.map((row) => ({ type: 'tableRow' as const, children: row.map(tableCell) }))
      return [paragraph([{ strong: block.caption }]), { type: 'table', children: rows }]
    }
    case 'definitions': {
      const children = block.rows.map(({ term, value }): ListItem => {
        const [only, ...others] = value
        const lead = { strong: `${term}:` }
        // One answer follows its term, as people write it.
        const lines = only && others.length === 0 ? [[lead, ' ', ...only]] : [[lead], ...value]
        return { type: 'listItem', spread: lines.length > 1, children: lines.map(paragraph) }
      })
      return [{ type: 'list', spread: children.some(({ spread }) => spread), children }]
    }
    case 'address': {
      const lines = filledLines(block.lines).map((line) => inline([line]))
      const children = lines.flatMap((line, index) => (index ? [{ type: 'break' as const }, ...line] : line))
      return [{ type: 'paragraph', children }]
    }
    case 'callout':
      return [{ type: 'blockquote', children: [paragraph(block.content)] }]
    default:
      return unknownKind(block)
  }
}

function paragraph(content: Inline[]): Paragraph {
  return { type: 'paragraph', children: inline(content) }
}

function tableCell(content: Inline[]): TableCell {
  return { type: 'tableCell', children: inline(content) }
}

/** A code span cannot hold a line break, nor, in a table, every mix of `\` and `|`: such text stays plain. */
const notCode = /\n|\\/

function inline(content: Inline[]): PhrasingContent[] {
  return joined(runs(content)).map(({ text, mark, href }): PhrasingContent => {
    const plain: PhrasingContent = { type: 'text', value: text }
    if (href) return { type: 'link', url: href, children: [plain] }
    if (mark === 'strong') return { type: 'strong', children: [plain] }
    return mark === 'code' ? { type: 'inlineCode', value: text } : plain
  })
}

/** Neighbours with the same mark as one: Markdown cannot tell the end of one from the start of the next. */
function joined(all: Run[]): Run[] {
  const result: Run[] = []
  for (const run of all) {
    const mark = run.mark === 'code' && notCode.test(run.text) ? undefined : run.mark
    const last = result.at(-1)
    if (last && !last.href && !run.href && last.mark === mark) last.text += run.text
    else if (run.text) result.push({ ...run, mark })
  }
  return result
}
