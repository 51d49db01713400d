import type { Block, Cell, FactPath, Inline, TableRow } from './blocks'
import { distinctFacts } from './facts'

type BlockOf<K extends Block['kind']> = Extract<Block, { kind: K }>

/** Makers of blocks: they drop what is empty, so that a composer can list its parts without asking first. */
export function heading(key: string, level: 2 | 3 | 4, text: string, facts: FactPath[] = []): Block {
  return { kind: 'heading', key, level, text, facts: distinctFacts(facts) }
}

export function paragraph(key: string, content: Inline[] | string, facts: FactPath[] = []): Block {
  return {
    kind: 'paragraph',
    key,
    content: typeof content === 'string' ? [content] : content,
    facts: distinctFacts(facts),
  }
}

export function callout(key: string, content: Inline[] | string, facts: FactPath[] = []): Block {
  return { ...paragraph(key, content, facts), kind: 'callout' } as BlockOf<'callout'>
}

/** An item of a list with the facts that it was made from. */
export type Item = { content: Cell; facts: FactPath[] }

export function list(key: string, items: Item[]): Block[] {
  if (items.length === 0) return []
  const facts = distinctFacts(items.flatMap((item) => item.facts))
  return [{ kind: 'list', key, items: items.map(({ content }) => content), facts }]
}

export function table(key: string, caption: string, head: string[], rows: TableRow[]): Block[] {
  if (rows.length === 0) return []
  const facts = distinctFacts(rows.flatMap((row) => row.facts))
  return [{ kind: 'table', key, caption, head, rows, facts }]
}

export function row(key: string, cells: (Cell | string)[], facts: FactPath[]): TableRow {
  return {
    key,
    cells: cells.map((cell) => (typeof cell === 'string' ? [cell] : cell)),
    facts: distinctFacts(facts),
  }
}

export type Definition = { term: string; value: (Cell | string)[]; facts: FactPath[] }

export function definitions(key: string, rows: Definition[]): Block[] {
  const filled = rows.filter(({ value }) => value.length > 0)
  if (filled.length === 0) return []
  return [
    {
      kind: 'definitions',
      key,
      facts: distinctFacts(filled.flatMap(({ facts }) => facts)),
      rows: filled.map(({ term, value, facts }) => ({
        term,
        value: value.map((cell) => (typeof cell === 'string' ? [cell] : cell)),
        facts: distinctFacts(facts),
      })),
    },
  ]
}

/** A heading with what stands under it; nothing at all if nothing does. */
export function section(key: string, level: 2 | 3 | 4, title: string, blocks: Block[]): Block[] {
  return blocks.length === 0 ? [] : [heading(key, level, title), ...blocks]
}
