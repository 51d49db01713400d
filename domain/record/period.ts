import { Temporal } from 'temporal-polyfill'

const units = ['years', 'months', 'weeks', 'days', 'hours', 'minutes', 'seconds'] as const
const written = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/

const numbers = new Intl.NumberFormat('en-GB')

/** Whether this is a length of time in ISO 8601, in whole units and longer than nothing. */
export function isPeriod(value: string): boolean {
  if (!written.test(value) || value.length > 40) return false
  try {
    return Temporal.Duration.from(value).sign === 1
  } catch {
    return false
  }
}

/** `P1Y6M` as “1 year and 6 months”, in the units in which it was recorded: 90 days stay 90 days. */
export function periodInWords(period: string): string {
  const counts =
    written
      .exec(period)
      ?.slice(1)
      .map((count) => Number(count ?? 0)) ?? []
  const parts = units.flatMap((unit, index) => {
    const count = counts[index] ?? 0
    return count === 0 ? [] : [`${numbers.format(count)} ${count === 1 ? unit.slice(0, -1) : unit}`]
  })
  const last = parts.pop() ?? ''
  return parts.length === 0 ? last : `${parts.join(', ')} and ${last}`
}

const letters = { year: 'Y', month: 'M', week: 'W', day: 'D', hour: 'H', minute: 'M', second: 'S' } as const
const phrase = /^\s*(\d+)\s*(year|month|week|day|hour|minute|second)s?\s*$/

/** What a person typed, such as “90 days” or “1 year and 6 months”, in ISO 8601; ISO 8601 itself is taken as it is. */
export function periodFromWords(typed: string): string | undefined {
  const trimmed = typed.trim()
  if (isPeriod(trimmed.toUpperCase())) return trimmed.toUpperCase()
  const found = new Map<keyof typeof letters, number>()
  for (const part of trimmed
    .toLowerCase()
    .replace(/(\d),(?=\d{3})/g, '$1')
    .split(/,|\band\b/)) {
    const [, count, unit] = phrase.exec(part) ?? []
    if (!count || !unit || found.has(unit as keyof typeof letters)) return undefined
    found.set(unit as keyof typeof letters, Number(count))
  }
  const write = (names: (keyof typeof letters)[]) =>
    names.map((name) => (found.get(name) ? `${found.get(name)}${letters[name]}` : '')).join('')
  const time = write(['hour', 'minute', 'second'])
  const period = `P${write(['year', 'month', 'week', 'day'])}${time && `T${time}`}`
  return isPeriod(period) ? period : undefined
}
