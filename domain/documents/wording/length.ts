import { Temporal } from 'temporal-polyfill'
import type { Retention } from '@/domain/record/held'

type Stage = NonNullable<Retention['stages']>[number]

const daysIn = {
  years: 365.25,
  months: 30.4375,
  weeks: 7,
  days: 1,
  hours: 1 / 24,
  minutes: 1 / 1440,
} as const

/** The length of an ISO 8601 period in days, near enough to put periods in order. */
function daysOf(period: string): number {
  const duration = Temporal.Duration.from(period)
  const whole = Object.entries(daysIn).reduce(
    (sum, [unit, days]) => sum + duration[unit as keyof typeof daysIn] * days,
    0,
  )
  return whole + duration.seconds / 86_400
}

function stageDays({ measure, period, longestPeriod }: Stage): number | undefined {
  if (measure === 'between') return longestPeriod ? daysOf(longestPeriod) : undefined
  return (measure === 'exactly' || measure === 'up-to') && period ? daysOf(period) : undefined
}

/**
 * How many days something is kept at most, or undefined if nothing sets an end to it. Stages follow each other,
 * so that one without an end leaves all without; unless the first to come ends it.
 */
export function longestDays({ stages = [], whicheverFirst }: Retention): number | undefined {
  const known = stages.map(stageDays)
  const bounded = known.filter((days) => days !== undefined)
  if (bounded.length === 0) return undefined
  if (whicheverFirst) return Math.min(...bounded)
  return bounded.length === known.length ? bounded.reduce((sum, days) => sum + days, 0) : undefined
}

/** Longest first; what has no set end comes last, because nobody can say that it is the longest. */
export function longestFirst(a: Retention | undefined, b: Retention | undefined): number {
  const [days, others] = [a && longestDays(a), b && longestDays(b)]
  if (days === undefined || others === undefined)
    return Number(days === undefined) - Number(others === undefined)
  return others - days
}
