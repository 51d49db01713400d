import type { Cell, FactPath } from '../blocks'
import { distinctFacts } from '../facts'
import { groupedBy } from '../grouping'

/** A row before its first cell is written: what it is about, the other cells, and the facts behind all of them. */
export type RowAbout<T> = {
  key: string
  about: readonly T[]
  cells: readonly Cell[]
  facts: readonly FactPath[]
}

/** Rows that say the same of different things become one about all of them, with the facts of each. */
export function mergedRows<T>(rows: readonly RowAbout<T>[]): RowAbout<T>[] {
  return [...groupedBy(rows, ({ cells }) => JSON.stringify(cells)).values()].map((group) => {
    const [first] = group as [RowAbout<T>, ...RowAbout<T>[]]
    return {
      key: first.key,
      cells: first.cells,
      about: [...new Set(group.flatMap(({ about }) => about))],
      facts: distinctFacts(group.flatMap(({ facts }) => facts)),
    }
  })
}

type Columns<T> = { head: readonly string[]; rows: readonly RowAbout<T>[] }

/**
 * A table without the columns that say the same in every row, and those apart, to be said above it. `head` has a word for each cell; what
 * the rows are about has its own column. A table of one row keeps all.
 */
export function withoutSameColumns<T>({
  head,
  rows,
}: Columns<T>): Columns<T> & { same: { head: string; cell: Cell }[] } {
  const [first] = rows
  if (!first || rows.length < 2) return { head, rows, same: [] }
  const isSame = head.map((_, column) =>
    rows.every(({ cells }) => JSON.stringify(cells[column]) === JSON.stringify(first.cells[column])),
  )
  const differing = <V>(values: readonly V[]) => values.filter((_, column) => !isSame[column])
  return {
    head: differing(head),
    rows: rows.map((row) => ({ ...row, cells: differing(row.cells) })),
    same: head.flatMap((word, column) =>
      isSame[column] ? [{ head: word, cell: first.cells[column] ?? [] }] : [],
    ),
  }
}
