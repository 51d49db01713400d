import { z } from 'zod'

/** The page of a list, from `?page=`; the first for anything that is no page. */
export const pageNumber = z.coerce.number().int().min(1).max(100_000).catch(1)
