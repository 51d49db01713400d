import { type Block, type Doc, plainText, type TableRow } from './blocks'

/** What a test reads: the text of a document as one string, block by block. */
export function textOf(doc: Doc): string {
  return doc.blocks.map(textOfBlock).join('\n')
}

function textOfBlock(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return block.text
    case 'paragraph':
    case 'callout':
      return plainText(block.content)
    case 'list':
      return block.items.map(plainText).join('\n')
    case 'address':
      return block.lines.map((line) => plainText([line])).join('\n')
    case 'table':
      return [block.caption, block.head.join(' | '), ...block.rows.map(textOfRow)].join('\n')
    case 'definitions':
      return block.rows.map(({ term, value }) => `${term}: ${value.map(plainText).join('; ')}`).join('\n')
  }
}

export function textOfRow({ cells }: TableRow): string {
  return cells.map(plainText).join(' | ')
}

/** The rows of the table with this key; none if there is no such table. */
export function rowsOf(doc: Doc, key: string): TableRow[] {
  const block = doc.blocks.find((found) => found.key === key)
  return block?.kind === 'table' ? block.rows : []
}

/** The text of the section of the second level that has this heading; empty if there is none. */
export function sectionOf(doc: Doc, title: string): string {
  const isHeading = (block: Block) => block.kind === 'heading' && block.level === 2
  const start = doc.blocks.findIndex(
    (block) => isHeading(block) && (block as { text: string }).text === title,
  )
  if (start === -1) return ''
  const length = doc.blocks.slice(start + 1).findIndex(isHeading)
  const end = length === -1 ? doc.blocks.length : start + 1 + length
  return textOf({ ...doc, blocks: doc.blocks.slice(start, end) })
}
