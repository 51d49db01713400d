import { CannotRead } from '../cannot-read'
import { csvRows } from '../csv/rows'
import { textOf } from '../csv/text'
import { counted, Observed } from '../observe'
import type { Reading } from '../reading'
import { type Columns, columnsIn } from './columns'
import { itemsInRow } from './list-row'

/**
 * Reads a list of cookies with headings: of a cookies page, a consent manager, a browser's developer tools or the Open Cookie Database.
 * Columns that are not known are not read; values are in one of them. Throws `CannotRead` when there are no headings.
 */
export async function readCookieList(bytes: AsyncIterable<Uint8Array>, separator: string): Promise<Reading> {
  const observed = new Observed()
  let columns: Columns | undefined
  let [rows, nameless] = [0, 0]
  for await (const row of csvRows(textOf(bytes), separator)) {
    if (!columns) {
      columns = columnsIn(row.cells)
      continue
    }
    const seen = itemsInRow(row, columns)
    for (const item of seen) observed.add(item)
    rows += 1
    if (seen.length === 0) nameless += 1
  }
  if (!columns) throw new CannotRead(withoutHeadings)
  const passed = observed.passedOver
  return {
    format: 'cookie-list',
    extent: counted(rows, 'row'),
    notes: [
      'A list says what somebody wrote down. It does not show what the service does.',
      ...(nameless > 0
        ? [`Rows without a name that were passed over: ${nameless.toLocaleString('en-GB')}.`]
        : []),
      ...(passed > 0 ? [`Names beyond the most that are kept: ${passed.toLocaleString('en-GB')}.`] : []),
    ],
    observations: observed.list(),
  }
}

const withoutHeadings = {
  problem: 'The list has no headings that are known.',
  place: 'line 1',
  remedy: 'Name its columns in the first row, for example “Name”, “Purpose” and “Expires”.',
}
