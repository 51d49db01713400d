import { type Block, type Cell, type Doc, type FactPath, unknownKind } from './blocks'

/** The smallest pieces of a document that can be true or not: a block, or each row where there are rows. */
export type Part = {
  kind: Exclude<Block['kind'], 'definitions'> | 'row' | 'definition'
  /** Unique among the parts of its kind in a document, and the same while what it stands for exists. */
  key: string
  /** What it says, a line each, without marks; the address of a link stands after its text. */
  lines: string[]
  facts: FactPath[]
  /** What it stands in, the nearest first: the key of its list of rows, then those of its headings. */
  within: string[]
  /** The nearest heading before it; a heading is under itself. */
  heading: string
}

/** The parts of a document in its order. */
export function partsOf(doc: Doc): Part[] {
  let headings: Extract<Block, { kind: 'heading' }>[] = []
  return doc.blocks.flatMap((block) => {
    if (block.kind === 'heading') headings = [block, ...headings.filter(({ level }) => level < block.level)]
    const keys = headings.map(({ key }) => key)
    const heading = headings[0]?.text ?? ''
    return piecesOf(block).map((piece) => ({ ...piece, within: [block.key, ...keys], heading }))
  })
}

type Piece = Pick<Part, 'kind' | 'key' | 'lines' | 'facts'>

function piecesOf(block: Block): Piece[] {
  const { key, facts } = block
  switch (block.kind) {
    case 'heading':
      return [{ kind: 'heading', key, facts, lines: [block.text] }]
    case 'paragraph':
    case 'callout':
      return [{ kind: block.kind, key, facts, lines: [textOf(block.content)] }]
    case 'list':
      return [{ kind: 'list', key, facts, lines: block.items.map(textOf) }]
    case 'address':
      return [{ kind: 'address', key, facts, lines: block.lines.map((line) => textOf([line])) }]
    case 'table':
      return [
        { kind: 'table', key, facts, lines: [block.caption] },
        ...block.rows.map((row) => ({
          kind: 'row' as const,
          key: row.key,
          facts: row.facts,
          lines: row.cells.flatMap((cell, index) => said(block.head[index], cell)),
        })),
      ]
    case 'definitions':
      return block.rows.map(({ term, value, facts: own }) => ({
        kind: 'definition',
        key: `${key}/${term}`,
        facts: own,
        lines: value.flatMap((cell) => said(term, cell)),
      }))
    default:
      return unknownKind(block)
  }
}

/** A cell after what heads it; nothing for one that says nothing. */
function said(head: string | undefined, cell: Cell): string[] {
  const text = textOf(cell)
  return text === '' ? [] : [head ? `${head}: ${text}` : text]
}

function textOf(content: Cell): string {
  return content
    .map((run) => {
      if (typeof run === 'string') return run
      if ('strong' in run) return run.strong
      if ('code' in run) return run.code
      return run.href.endsWith(run.link) ? run.link : `${run.link} (${run.href})`
    })
    .join('')
}
