/** What the columns of a list of cookies hold. Columns that nothing here names, those of values among them, are not read. */
const headings = {
  name: /^(?:(?:cookie|tracker|key|item|technical|storage)s?(?: ?\/ ?data key| or key)?(?: ?names?| keys?| ids?)?|data keys?(?: names?)?|names?(?: of (?:the )?(?:cookie|item|tracker)s?)?)$/,
  lasts:
    /^(?:(?:cookie )?(?:expires|expiry|expiration|retention|duration|life ?time|life ?span|max[- ]?age|storage (?:period|duration)|validity)(?: ?\/ ?(?:max[- ]?age|retention))?(?: (?:period|time|date|policy|in words))?|(?:how long|when) .*|kept for|time limit|valid for)$/,
  purpose:
    /^(?:(?:cookie )?(?:purposes?|descriptions?|uses?|functions?)(?: of (?:the )?cookie| and use)?|(?:what|why) .*|used (?:for|to)|more information|details)$/,
  host: /^(?:(?:cookie )?(?:domains?|hosts?|host ?names?)(?: names?)?|set on|site)$/,
  owner:
    /^(?:data controllers?|controllers?|providers?|vendors?|compan(?:y|ies)|owner|set by|service|source)$/,
  platform: /^platform$/,
  category: /^(?:(?:cookie )?categor(?:y|ies)|purpose category|(?:cookie )?group|classification)$/,
  type: /^(?:(?:cookie |storage |tracker )?types?|storage|kind|party|(?:first|1st)(?: or |\/)(?:third|3rd)(?: party)?|scope)$/,
  beginning: /^wildcard(?: match)?$/,
  expression: /^is regex\??$/,
  secure: /^secure$/,
  httpOnly: /^http ?only$/,
  sameSite: /^same ?site$/,
} as const

const inUnit = / ?\((?:in )?(seconds|minutes|hours|days|weeks|months|years)\)$/

export type Column = keyof typeof headings

/** Where each column is in a row, and in which unit the one of lifetimes counts: “Duration (days)”. */
export type Columns = Partial<Record<Column, number>> & { name: number; unit?: string }

/** Nothing longer is a heading, and looking for one in a long line of signs would take long. */
const longestHeading = 200

/**
 * The columns of a row of headings, or undefined when they are not those of a list of cookies: names alone are no list of cookies,
 * nor are names with hosts, which any inventory of machines has.
 */
export function columnsIn(cells: readonly string[]): Columns | undefined {
  const found: Partial<Columns> = {}
  cells.forEach((cell, index) => {
    if (cell.length > longestHeading) return
    const heading = cell
      .toLowerCase()
      .replace(/[\s_\u00a0\ufeff]+/g, ' ')
      .replace(/(?<![?:*])[?:*]+$/, '')
      .replace(inUnit, '')
      .trim()
    const column = (Object.keys(headings) as Column[]).find((name) => headings[name].test(heading))
    if (!column || found[column] !== undefined) return
    found[column] = index
    const unit = column === 'lasts' ? inUnit.exec(cell.toLowerCase().trim())?.[1] : undefined
    if (unit) found.unit = unit
  })
  const { name, lasts, purpose, category, owner } = found
  if (name === undefined) return undefined
  const saysCookie = cells.some((cell) => /cookie|data key/i.test(cell))
  const telling = [lasts, purpose].filter((column) => column !== undefined).length
  const other = [category, owner, found.host].filter((column) => column !== undefined).length
  const isList =
    telling === 2 ||
    (telling === 1 && other > 0) ||
    (saysCookie && telling + other > 0) ||
    found.expression !== undefined
  return isList ? { ...found, name } : undefined
}

const separators = [',', ';', '\t', '|'] as const

/** Titles and notes may stand above the headings. */
const mostLinesAbove = 10

/** The separator of the list of cookies that a file begins with, or undefined when it is none. */
export function separatorIn(head: string): string | undefined {
  const lines = head.split(/\r\n|\r|\n/, mostLinesAbove + 1)
  return separators.find((separator) => lines.some((line) => columnsIn(cellsIn(line, separator))))
}

function cellsIn(line: string, separator: string): string[] {
  return line.split(separator).map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'))
}
