import 'server-only'
import { cache } from 'react'
import { dayInLondon } from '@/domain/day'

/** The day that documents are made for, unless another one is asked for: the same for all of a page. */
export const today = cache((): string => dayInLondon(new Date()))
