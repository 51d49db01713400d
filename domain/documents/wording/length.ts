import type { Retention } from '@/domain/record/held'
import { longestDays } from '@/domain/record/longest'

/** Longest first; what has no set end comes last, because nobody can say that it is the longest. */
export function longestFirst(a: Retention | undefined, b: Retention | undefined): number {
  const [days, others] = [a && longestDays(a), b && longestDays(b)]
  if (days === undefined || others === undefined)
    return Number(days === undefined) - Number(others === undefined)
  return days === others ? 0 : others - days
}
