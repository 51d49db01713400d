/** A cell as it was marked: those of a head stand out. */
export type Cell = { text: string; isHead: boolean }

/** The longest words that name a column where nothing marks the head; longer ones are told of something. */
const longestName = 40

/**
 * Tells the head of a table from its rows. Where nothing is marked, the first row is the head, unless it holds what
 * only a row does; where the first cell of each row is marked, it names the row.
 */
export function headAndRows(table: readonly (readonly Cell[])[]): { head: string[]; rows: string[][] } {
  const rows = table.map((cells) => cells.map(({ text }) => text))
  const [first = [], ...others] = table
  const named = first.filter(({ text }) => text !== '')
  const marked = named.filter(({ isHead }) => isHead).length
  const isHead =
    marked === named.length || (marked === 0 && named.length > 1 && others.length > 0 && named.every(isName))
  return isHead && others.length > 0 ? { head: rows[0] ?? [], rows: rows.slice(1) } : { head: [], rows }
}

function isName({ text }: Cell): boolean {
  return text.length <= longestName && !/[@\d]|[.:]$/.test(text)
}

/** A row as it is read aloud: what is said in one cell is said of the others. */
export function rowInWords(head: readonly string[], cells: readonly string[]): string {
  if (head.length === 0 && cells.length === 2 && cells.every(Boolean))
    return cells.map((cell) => cell.replace(/:$/, '')).join(': ')
  return cells.flatMap((cell, index) => (cell ? [withHead(head[index], cell)] : [])).join('; ')
}

function withHead(head: string | undefined, cell: string): string {
  return head ? `${head.replace(/:$/, '')}: ${cell}` : cell
}
