import { z } from 'zod'
import { pageNumber } from '@/app/_shell/page-links'
import { type CatalogueSubject, catalogueSubjects } from '@/domain/catalogue/entry'
import { textSchema } from '@/domain/record/text'

const subjects = Object.keys(catalogueSubjects) as CatalogueSubject[]

/** What the address of the catalogue asks for; whatever makes no sense is left out. */
export const searchSchema = z.object({
  search: textSchema('Search', 200, 'one line').catch(''),
  subject: z
    .union([z.string(), z.array(z.string())])
    .catch([])
    .transform((picked) => subjects.filter((subject) => [picked].flat().includes(subject))),
  page: pageNumber,
})

/** The address of a page of what was found. */
export function catalogueAddress(
  here: string,
  { search, subject, page }: { search: string; subject: readonly string[]; page: number },
): string {
  const query = new URLSearchParams([
    ...(search ? [['search', search]] : []),
    ...subject.map((one) => ['subject', one]),
    ...(page > 1 ? [['page', String(page)]] : []),
  ])
  return query.size > 0 ? `${here}?${query}` : here
}
