import { z } from 'zod'
import { Pagination } from '@/components/pagination/pagination'

/** Links to the pages of a long list; nothing when there is one page. */
export function PageLinks({
  page,
  pages,
  href,
}: {
  page: number
  pages: number
  href: (page: number) => string
}) {
  if (pages <= 1) return null
  const shown = [...new Set([1, page - 1, page, page + 1, pages])].filter(
    (number) => number >= 1 && number <= pages,
  )
  return (
    <Pagination
      {...(page > 1 && { previous: { href: href(page - 1) } })}
      {...(page < pages && { next: { href: href(page + 1) } })}
      items={shown.flatMap((number, index) => {
        const gap = index > 0 && number - (shown[index - 1] ?? 0) > 1 ? [{ ellipsis: true }] : []
        return [...gap, { number, href: href(number), current: number === page }]
      })}
    />
  )
}

/** The page of a list, from `?page=`; the first for anything that is no page. */
export const pageNumber = z.coerce.number().int().min(1).max(100_000).catch(1)
