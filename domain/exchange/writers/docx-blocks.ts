import {
  ConcreteHyperlink,
  HeadingLevel,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx'
import { type Block, type Cell, type Inline, plainText, unknownKind } from '@/domain/documents/blocks'
import { contentWidth, plainBorders } from './docx-styles'
import { filledLines, runs } from './runs'

/**
 * The addresses that have been linked to so far, each with its id; the writer of the package lists them. The `docx` package would do so
 * itself, but names each with random letters, and the same document has to give the same bytes.
 */
export type Links = Map<string, string>

const headings = { 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3, 4: HeadingLevel.HEADING_4 } as const

/** A block as paragraphs and tables. `index` tells one numbered list from the next, so that each starts at 1. */
export function blockParts(block: Block, index: number, links: Links): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ heading: headings[block.level], children: sentence([block.text], links) })]
    case 'paragraph':
      return [new Paragraph({ children: sentence(block.content, links) })]
    case 'list': {
      const list = { reference: block.ordered ? 'numbers' : 'bullets', level: 0, instance: index }
      return block.items.map(
        (item) => new Paragraph({ style: 'ListParagraph', numbering: list, children: sentence(item, links) }),
      )
    }
    case 'table': {
      const caption = new Paragraph({ style: 'Caption', children: sentence([block.caption], links) })
      const head = block.head.map((text): Cell[] => [[{ strong: text }]])
      return [
        caption,
        ...table(
          head,
          block.rows.map((row) => row.cells.map((cell) => [cell])),
          links,
        ),
      ]
    }
    case 'definitions':
      return table(
        [],
        block.rows.map(({ term, value }) => [[[{ strong: term }]], value]),
        links,
      )
    case 'address':
      return [
        new Paragraph({
          children: filledLines(block.lines).flatMap((line, at) => addressLine(line, at, links)),
        }),
      ]
    case 'callout':
      return [new Paragraph({ style: 'Callout', children: sentence(block.content, links) })]
    default:
      return unknownKind(block)
  }
}

/** Inline content as runs of text and links. */
export function sentence(content: Inline[], links: Links): ParagraphChild[] {
  return runs(content).map(({ text, mark, href }) => {
    if (href) return new ConcreteHyperlink([new TextRun({ text, style: 'Hyperlink' })], linkId(href, links))
    return new TextRun({ text, ...(mark && marks[mark]) })
  })
}

const marks = { strong: { bold: true }, code: { style: 'Code' } }

function linkId(href: string, links: Links): string {
  const id = links.get(href) ?? `Link${links.size + 1}`
  links.set(href, id)
  return id
}

function addressLine(line: Inline, at: number, links: Links): ParagraphChild[] {
  return at === 0 ? sentence([line], links) : [new TextRun({ break: 1 }), ...sentence([line], links)]
}

/** A cell here is any number of paragraphs. A table without cells is left out, because Word calls it damage. */
function table(head: Cell[][], rows: Cell[][][], links: Links): (Paragraph | Table)[] {
  const all = head.length ? [head, ...rows] : rows
  const columns = Math.max(0, ...all.map((row) => row.length))
  if (columns === 0) return []
  const widths = columnWidths(all, columns)
  const tableRows = all.map((cells, at) => {
    const children = widths.map((width, column) => tableCell(cells[column] ?? [], width, links))
    const tableHeader = at === 0 && head.length > 0
    return new TableRow({ children, cantSplit: true, ...(tableHeader && { tableHeader }) })
  })
  const grid = new Table({
    rows: tableRows,
    columnWidths: widths,
    width: { size: contentWidth, type: 'dxa' },
    borders: plainBorders,
  })
  // Without a paragraph between them, Word would join two tables into one.
  return [grid, new Paragraph({ style: 'AfterTable' })]
}

function tableCell(paragraphs: Cell[], width: number, links: Links): TableCell {
  const content = paragraphs.length ? paragraphs : [[]]
  return new TableCell({
    width: { size: width, type: 'dxa' },
    children: content.map((cell) => new Paragraph({ style: 'TableText', children: sentence(cell, links) })),
  })
}

/** Wider columns for longer text, by its square root, so that one long cell leaves the others room for a word. */
function columnWidths(rows: Cell[][][], columns: number): number[] {
  const weights = Array.from({ length: columns }, (_, column) => {
    const lengths = rows.map((row) =>
      (row[column] ?? []).reduce((sum, cell) => sum + plainText(cell).length, 0),
    )
    return Math.sqrt(Math.min(400, Math.max(16, ...lengths)))
  })
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  return weights.map((weight) => Math.floor((contentWidth * weight) / total))
}
