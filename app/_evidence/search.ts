import { z } from 'zod'
import { type ComparisonList, comparisonLists } from '@/domain/evidence/comparison-lists'
import { pageNumber } from '../_shell/page-links'

/** What the address of the evidence of a service says: which list, which page of it, and what was done just now. */
export const searchSchema = z.object({
  list: z
    .enum(Object.keys(comparisonLists) as [ComparisonList])
    .optional()
    .catch(undefined),
  page: pageNumber,
  done: z.enum(['recorded', 'decided']).optional().catch(undefined),
})

/** The address of a page of a list. */
export function comparisonAddress(
  base: string,
  { list, page = 1 }: { list: ComparisonList; page?: number },
): string {
  return `${base}/evidence?list=${list}${page > 1 ? `&page=${page}` : ''}`
}
