/** Rows on one page of a list. */
export const pageSize = 20

/** Which rows a page shows, counted from 1; a number that is no page's shows the first. */
export function rowsOfPage(page: number, size = pageSize): { skip: number; take: number } {
  const shown = Number.isInteger(page) && page >= 1 ? page : 1
  return { skip: (shown - 1) * size, take: size }
}

/** The where-clause of a text that holds these words, whatever the case. Prisma hands the text to LIKE as it is. */
export function containing(search: string) {
  return { contains: search.replace(/[\\%_]/g, '\\$&'), mode: 'insensitive' as const }
}
