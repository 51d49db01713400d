import { Temporal } from 'temporal-polyfill'
import type { Retention } from './held'

type Stage = NonNullable<Retention['stages']>[number]

/**
 * The day from which every period is counted, so that the same periods always compare alike. From 1 March 2023, months
 * and years are as long as they get: 3 months are 92 days, 6 months 184, 13 months 397, and a year 366. So 3 months
 * satisfy a minimum of 90 days, and 2 years or 730 days never exceed a maximum of 2 years.
 */
const start = Temporal.PlainDateTime.from('2023-03-01T00:00')

function stagePeriod({ measure, period, longestPeriod }: Stage): string | undefined {
  if (measure === 'between') return longestPeriod
  return measure === 'exactly' || measure === 'up-to' ? period : undefined
}

/** A record has few different periods, and to sort what is kept asks for each of them many times. */
const counted = new Map<string, number>()

/** How many days these ISO 8601 periods take one after the other. */
export function daysOf(...periods: string[]): number {
  const key = periods.join()
  const known = counted.get(key)
  if (known !== undefined) return known
  if (counted.size >= 1000) counted.clear()
  const days = countDays(periods)
  counted.set(key, days)
  return days
}

function countDays(periods: string[]): number {
  try {
    const end = periods.reduce((day, period) => day.add(period), start)
    return start.until(end).total('days')
  } catch (error) {
    // A period of hundreds of thousands of years goes beyond the calendar, so nothing is longer.
    if (error instanceof RangeError) return Number.POSITIVE_INFINITY
    throw error
  }
}

/**
 * How many days something is kept at most, or undefined if nothing sets an end to it. Stages follow each other,
 * so that one without an end leaves all without; unless the first to come ends it.
 */
export function longestDays({ stages = [], whicheverFirst }: Retention): number | undefined {
  const known = stages.map(stagePeriod)
  const bounded = known.filter((period) => period !== undefined)
  if (bounded.length === 0) return undefined
  if (whicheverFirst) return Math.min(...bounded.map((period) => daysOf(period)))
  return bounded.length === known.length ? daysOf(...bounded) : undefined
}

/** The longest of several that has an end, and whether all have one: only then is it the most. Undefined when none has. */
export function longestOf(
  retentions: readonly Retention[],
): { retention: Retention; isMost: boolean } | undefined {
  const bounded = retentions.flatMap((retention) => {
    const days = longestDays(retention)
    return days === undefined ? [] : [{ days, retention }]
  })
  const [longest] = bounded.toSorted((a, b) => b.days - a.days)
  return longest && { retention: longest.retention, isMost: bounded.length === retentions.length }
}
