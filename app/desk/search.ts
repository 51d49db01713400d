import { z } from 'zod'
import { idSchema } from '@/domain/record/field'
import { type Severity, severities } from '@/domain/record/severity'
import { textSchema } from '@/domain/record/text'
import { type DeskList, deskLists, deskStates } from '@/domain/review/desk'
import { pageNumber } from '../_shell/page-links'

const empty = z.literal('')

/** What the address of the desk says: which list, what is to be in it, and which page of it. */
export const searchSchema = z.object({
  list: z.enum(Object.keys(deskLists) as [DeskList]).catch('waiting'),
  team: idSchema.or(empty).catch(''),
  agency: textSchema('Run by', 200, 'one line').or(empty).catch(''),
  severity: z
    .enum(Object.keys(severities) as [Severity])
    .or(empty)
    .catch(''),
  state: z.enum(deskStates).or(empty).catch(''),
  page: pageNumber,
})

export type Search = z.output<typeof searchSchema>

/** The address of the desk for a search; what is as usual is left out. */
export function deskAddress({ list, page, ...filters }: Search): string {
  const query = new URLSearchParams({
    ...(list !== 'waiting' && { list }),
    ...Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== '')),
    ...(page > 1 && { page: String(page) }),
  })
  return query.size > 0 ? `/desk?${query}` : '/desk'
}
