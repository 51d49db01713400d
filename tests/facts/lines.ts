import { type Block, type Cell, type Doc, plainText, unknownKind } from '@/domain/documents/blocks'

/**
 * A document as plain lines, each after the headings that it stands under: “How long we keep your data > IP
 * address | our system logs | Up to 1 year”. A row, a list item and a definition are one line each, so what
 * is found on one line is said together.
 */
export function linesOf(doc: Doc): string[] {
  const headings: string[] = []
  return doc.blocks.flatMap((block) => {
    if (block.kind === 'heading') headings.splice(block.level - 2, headings.length, block.text)
    return textsOf(block).map((text) => [...headings, text].join(' > '))
  })
}

const joined = (cells: Cell[]) => cells.map(plainText).join(' | ')

function textsOf(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
      return []
    case 'paragraph':
    case 'callout':
      return [plainText(block.content)]
    case 'list':
      return block.items.map(plainText)
    case 'address':
      return [joined(block.lines.map((line) => [line]))]
    case 'table':
      return block.rows.map(({ cells }) => joined(cells))
    case 'definitions':
      return block.rows.map(({ term, value }) => `${term}: ${joined(value)}`)
    default:
      return unknownKind(block)
  }
}
