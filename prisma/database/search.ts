/** The where-clause of a text that holds these words, whatever the case. Prisma hands the text to LIKE as it is. */
export function containing(search: string) {
  return { contains: search.replace(/[\\%_]/g, '\\$&'), mode: 'insensitive' as const }
}
