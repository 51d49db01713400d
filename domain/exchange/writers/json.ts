import { type Block, type Cell, type Doc, type Inline, unknownKind } from '@/domain/documents/blocks'
import { printable, runs } from './runs'

export type JsonOptions = {
  /** Keeps the key and the facts of each block and row: for people who may see the record, not for the public. */
  provenance?: boolean
}

/**
 * A document as published JSON. It is the document, not the record, so facts are left out unless asked for. The order
 * of keys is fixed, so equal documents give equal bytes. Throws on an unknown kind of block.
 */
export function toJson(doc: Doc, options: JsonOptions = {}): string {
  const published = {
    schema: 'privacy-inventory/document',
    schemaVersion: 1,
    title: printable(doc.title),
    lang: doc.lang,
    date: doc.date,
    blocks: doc.blocks.map((block) => blockJson(block, options)),
  }
  return `${JSON.stringify(published, null, 2)}\n`
}

function blockJson(block: Block, options: JsonOptions) {
  return { kind: block.kind, ...content(block, options), ...provenance(block, options) }
}

function content(block: Block, options: JsonOptions) {
  switch (block.kind) {
    case 'heading':
      return { level: block.level, text: printable(block.text) }
    case 'paragraph':
    case 'callout':
      return { content: inline(block.content) }
    case 'list':
      return { ordered: block.ordered ?? false, items: block.items.map(inline) }
    case 'table':
      return {
        caption: printable(block.caption),
        head: block.head.map(printable),
        rows: block.rows.map((row) => ({ cells: row.cells.map(inline), ...provenance(row, options) })),
      }
    case 'definitions':
      return {
        rows: block.rows.map((row) => ({
          term: printable(row.term),
          value: row.value.map(inline),
          ...provenance(row, options),
        })),
      }
    case 'address':
      return { lines: inline(block.lines) }
    default:
      return unknownKind(block)
  }
}

function inline(cell: Cell): Inline[] {
  return runs(cell).map(({ text, mark, href }): Inline => {
    if (href) return { link: text, href }
    if (mark === 'strong') return { strong: text }
    return mark === 'code' ? { code: text } : text
  })
}

function provenance({ key, facts }: { key?: string; facts: string[] }, options: JsonOptions) {
  return options.provenance ? { key, facts } : {}
}
