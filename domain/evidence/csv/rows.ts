import { CannotRead } from '../cannot-read'

/** A row of a table, with the line of the file on which it begins. */
export type Row = { line: number; cells: string[] }

/** More than this of a cell, and more cells than this of a row, are not kept: a file that is no table must not fill the memory. */
const mostOfCell = 10_000
const mostCells = 200

/**
 * The rows of a table with separators, as RFC 4180 has it: cells may be quoted, and a quoted one may hold separators, line breaks
 * and quotation marks written twice. Empty lines are left out. Throws `CannotRead` when a quotation mark is never closed.
 */
export async function* csvRows(text: AsyncIterable<string>, separator: string): AsyncGenerator<Row> {
  const table = new Table(separator)
  for await (const chunk of text) {
    table.read(chunk)
    yield* table.take()
  }
  table.end()
  yield* table.take()
}

/** In a cell: before its first character, in a plain one, in a quoted one, or after a quotation mark in a quoted one. */
type Place = 'start' | 'plain' | 'quoted' | 'after-mark'

class Table {
  readonly #special: RegExp
  #place: Place = 'start'
  #cell = ''
  #cells: string[] = []
  #line = 1
  #begins = 1
  #markAt = 1
  #afterReturn = false
  #rows: Row[] = []

  constructor(separator: string) {
    this.#special = new RegExp(`[${separator === '\t' ? '\\t' : separator}\\r\\n"]`, 'g')
  }

  take(): Row[] {
    const rows = this.#rows
    this.#rows = []
    return rows
  }

  read(chunk: string): void {
    for (let at = 0; at < chunk.length; )
      at = this.#place === 'quoted' ? this.#quoted(chunk, at) : this.#plain(chunk, at)
  }

  end(): void {
    if (this.#place === 'quoted')
      throw new CannotRead({
        problem: 'A quotation mark is never closed, so the cells cannot be told apart.',
        place: `line ${this.#markAt.toLocaleString('en-GB')}`,
        remedy: 'Export the list again as CSV, or close the quotation mark.',
      })
    this.#endRow()
  }

  /** Reads on up to the next quotation mark, and gives the place after it. */
  #quoted(chunk: string, at: number): number {
    const mark = chunk.indexOf('"', at)
    const end = mark < 0 ? chunk.length : mark
    const part = chunk.slice(at, end)
    this.#keep(part)
    for (let found = part.indexOf('\n'); found >= 0; found = part.indexOf('\n', found + 1)) this.#line += 1
    if (mark < 0) return end
    this.#place = 'after-mark'
    return mark + 1
  }

  /** Reads on up to and over the next character that means something, and gives the place after it. */
  #plain(chunk: string, at: number): number {
    this.#special.lastIndex = at
    const found = this.#special.exec(chunk)
    const end = found ? found.index : chunk.length
    if (end > at) {
      this.#keep(chunk.slice(at, end))
      this.#place = 'plain'
      this.#afterReturn = false
    }
    if (!found) return end
    this.#meets(found[0])
    return end + 1
  }

  #meets(character: string): void {
    const second = character === '\n' && this.#afterReturn
    this.#afterReturn = character === '\r'
    if (second) return
    if (character === '"') this.#mark()
    else if (character === '\r' || character === '\n') {
      this.#line += 1
      this.#endRow()
    } else this.#endCell()
  }

  #mark(): void {
    if (this.#place === 'start') {
      this.#markAt = this.#line
      this.#place = 'quoted'
      return
    }
    // Twice in a quoted cell, it stands for itself; in a plain cell it is what programs that quote nothing write.
    this.#keep('"')
    this.#place = this.#place === 'after-mark' ? 'quoted' : 'plain'
  }

  #keep(part: string): void {
    if (this.#cell.length < mostOfCell) this.#cell += part.slice(0, mostOfCell - this.#cell.length)
  }

  #endCell(): void {
    if (this.#cells.length < mostCells) this.#cells.push(this.#cell.trim())
    this.#cell = ''
    this.#place = 'start'
  }

  #endRow(): void {
    this.#endCell()
    if (this.#cells.some((cell) => cell !== '')) this.#rows.push({ line: this.#begins, cells: this.#cells })
    this.#cells = []
    this.#begins = this.#line
  }
}
