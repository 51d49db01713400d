import type { Block, Cell, Inline } from './blocks'

/** Names that are given in full with their short form in brackets, and by that alone from then on. */
const abbreviated = [{ full: 'European Economic Area (EEA)', short: 'EEA' }] as const

/** The blocks of a document with each such name in full only once, where it stands first. */
export function abbreviatedOnce(blocks: readonly Block[]): Block[] {
  const given = new Set<string>()
  const text = (words: string) =>
    abbreviated.reduce(
      (said, { full, short }) =>
        said.split(full).reduce((before, after) => {
          const name = given.has(full) ? short : full
          given.add(full)
          return before + name + after
        }),
      words,
    )
  const run = (content: Inline): Inline => {
    if (typeof content === 'string') return text(content)
    return 'strong' in content ? { strong: text(content.strong) } : content
  }
  const cell = (content: Cell): Cell => content.map(run)
  return blocks.map((block): Block => {
    // The team’s own words stand as they were written.
    if (block.key.startsWith('statement/')) return block
    switch (block.kind) {
      case 'paragraph':
      case 'callout':
        return { ...block, content: cell(block.content) }
      case 'list':
        return { ...block, items: block.items.map(cell) }
      case 'table':
        return { ...block, rows: block.rows.map((row) => ({ ...row, cells: row.cells.map(cell) })) }
      case 'definitions':
        return { ...block, rows: block.rows.map((row) => ({ ...row, value: row.value.map(cell) })) }
      default:
        return block
    }
  })
}
