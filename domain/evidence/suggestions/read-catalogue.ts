import type { Problem } from '@/domain/record/parse'
import { CannotRead } from '../cannot-read'
import { type Columns, columnsIn, separatorIn } from '../cookies/columns'
import { itemsInRow } from '../cookies/list-row'
import { csvRows, type Row } from '../csv/rows'
import { textOf } from '../csv/text'
import { open } from '../open/open'
import { nameOnly } from '../without-values'
import type { CatalogueCookie } from './sourced-cookies'
import { spelledOut } from './suggestion'

/** A cookie of a catalogue, with the line of the file and its place in the names of that line. */
export type CatalogueRow = CatalogueCookie & { line: number; place: number }

/** What a catalogue is called, where it comes from and on what terms. */
export type CatalogueTerms = { name: string; licence?: string; attribution?: string; link?: string }

/** The terms are known of the Open Cookie Database, which has headings of its own. */
export type ReadCatalogue =
  | { ok: true; rows: CatalogueRow[]; terms?: CatalogueTerms }
  | { ok: false; problems: Problem[] }

const openCookieDatabase = {
  heading: 'User Privacy & GDPR Rights Portals',
  terms: {
    name: 'Open Cookie Database',
    licence: 'Apache-2.0',
    attribution: 'by Jack Kwakman and contributors',
    link: 'https://github.com/jkwakman/Open-Cookie-Database',
  },
}

const mostRows = 100_000
const mostProblems = 50
/** Below this, a pattern fits too much to say anything. */
const shortestBeginning = 2
const longestName = 200
const longestDescription = 1000

/**
 * Reads a catalogue of cookies: the CSV of the Open Cookie Database (https://github.com/jkwakman/Open-Cookie-Database), or any list with
 * columns for name and description. All or nothing: each problem has the line that it is in.
 */
export async function readCatalogue(input: AsyncIterable<Uint8Array>): Promise<ReadCatalogue> {
  const read = new CatalogueReading()
  try {
    const { head, bytes } = await open(input)
    const separator = separatorIn(head)
    if (separator === undefined) return refused([withoutHeadings])
    for await (const row of csvRows(textOf(bytes), separator)) if (!read.take(row)) break
  } catch (error) {
    if (!(error instanceof CannotRead)) throw error
    const { problem, place = '' } = error.unreadable
    return refused([{ path: place, message: problem }])
  }
  return read.result()
}

const withoutHeadings = {
  path: 'line 1',
  message: 'There are no headings that are known, such as “Cookie / Data Key name” and “Description”',
}

const refused = (problems: Problem[]): ReadCatalogue => ({ ok: false, problems })

class CatalogueReading {
  readonly #rows: CatalogueRow[] = []
  readonly #problems: Problem[] = []
  #columns: Columns | undefined
  #terms: CatalogueTerms | undefined

  /** Whether to go on. */
  take(row: Row): boolean {
    if (!this.#columns) {
      if (row.cells.includes(openCookieDatabase.heading)) this.#terms = openCookieDatabase.terms
      this.#columns = columnsIn(row.cells)
      return true
    }
    const items = itemsInRow(row, this.#columns)
    if (items.length === 0) this.#problem(row, 'The name of the cookie is missing')
    items.forEach((item, place) => {
      // A catalogue names no person, so nothing in its names is masked.
      const name = item.name
        .replace(/[\p{C}\s]+/gu, ' ')
        .trim()
        .slice(0, longestName)
      if (spelledOut(name) < Math.min(name.length, shortestBeginning))
        this.#problem(row, 'The name fits nearly every cookie. Spell out its beginning')
      else this.#rows.push({ line: row.line, place, ...cookieFrom({ ...item, name }) })
    })
    if (this.#rows.length > mostRows)
      this.#problem(row, `There are more than ${mostRows.toLocaleString('en-GB')} cookies`)
    return this.#rows.length <= mostRows && this.#problems.length < mostProblems
  }

  result(): ReadCatalogue {
    if (this.#problems.length > 0) return refused(this.#problems)
    if (this.#rows.length === 0) return refused([{ path: '', message: 'It names no cookie' }])
    return { ok: true, rows: this.#rows, ...(this.#terms && { terms: this.#terms }) }
  }

  #problem({ line }: Row, message: string): void {
    this.#problems.push({ path: `line ${line.toLocaleString('en-GB')}`, message })
  }
}

type Item = ReturnType<typeof itemsInRow>[number]

function cookieFrom({ kind, name, host, lasts, listed = {} }: Item): CatalogueCookie {
  const { purpose, owner, category } = listed
  const domain = host && /(?<![a-z0-9-])\.?[a-z0-9-]+(?:\.[a-z0-9-]+)+/i.exec(host)?.[0].toLowerCase()
  return {
    kind: kind as CatalogueCookie['kind'],
    name,
    ...(domain && { host: domain }),
    ...(purpose && { description: nameOnly(purpose, longestDescription) }),
    ...(owner && { owner: nameOnly(owner) }),
    ...(category && { category: nameOnly(category) }),
    ...(lasts && { lasts }),
  }
}
