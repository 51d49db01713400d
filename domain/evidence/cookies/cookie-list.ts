import { CannotRead } from '../cannot-read'
import { csvRows, type Row } from '../csv/rows'
import { textOf } from '../csv/text'
import type { ObservedKind } from '../observation'
import { Observed, type Seen } from '../observe'
import type { Reading } from '../reading'
import { attributesOf } from './attributes'
import { type Columns, columnsIn } from './columns'
import { counted } from './counted'
import { dayFromWords } from './end-day'
import { keptByKind } from './kept'
import { lifetimeFromWords } from './lifetime'
import { namesInCell } from './listed-name'

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
    const seen = itemsIn(row, columns)
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

function itemsIn({ cells }: Row, columns: Columns): Seen[] {
  const cell = (column: keyof Columns) => {
    const index = columns[column]
    return index === undefined ? '' : (cells[index] ?? '')
  }
  const yes = (column: keyof Columns) => /^(?:1|true|yes|y|✓|✔|x)$/i.test(cell(column))
  const type = cell('type').toLowerCase()
  const kind = kindOf(type)
  const names = namesInCell(cell('name'), { expression: yes('expression'), beginning: yes('beginning') })
  const [purpose, owner, category] = [cell('purpose'), cell('owner') || cell('platform'), cell('category')]
  const party = /third/.test(type) ? 'third' : /first/.test(type) ? 'first' : undefined
  return names.map((name) => ({
    kind,
    name,
    way: 'listed',
    ...(cell('host') && { host: cell('host') }),
    ...(party && { party }),
    ...attributesOf({ httpOnly: yes('httpOnly'), secure: yes('secure'), sameSite: cell('sameSite') }),
    ...keptFor(cell('lasts'), type, kind),
    listed: { ...(purpose && { purpose }), ...(owner && { owner }), ...(category && { category }) },
  }))
}

function kindOf(type: string): ObservedKind {
  if (/local/.test(type)) return 'local-storage'
  if (/session ?storage/.test(type)) return 'session-storage'
  return /indexed/.test(type) ? 'indexed-db' : 'cookie'
}

function keptFor(words: string, type: string, kind: ObservedKind): Pick<Seen, 'lasts' | 'endsOn'> {
  const lasts = lifetimeFromWords(words)
  if (lasts) return { lasts }
  const endsOn = dayFromWords(words)
  if (endsOn) return { endsOn }
  return kind === 'cookie' && /\bsession\b/.test(type) ? { lasts: 'session' } : keptByKind(kind)
}
