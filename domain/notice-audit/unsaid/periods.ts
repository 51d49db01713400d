const words =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  )
const numbers = new Map([
  ...words.map((word, index) => [word, index + 1] as const),
  ...([
    ['a', 1],
    ['an', 1],
    ['thirty', 30],
    ['sixty', 60],
    ['ninety', 90],
    ['hundred', 100],
  ] as const),
])

const said = new RegExp(
  `(\\d[\\d,]{0,8}|\\b(?:${[...numbers.keys()].join('|')}))[ -](?:calendar )?(year|month|week|day|hour|minute|second)s?\\b`,
  'gi',
)
const recorded = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/
const units = ['year', 'month', 'week', 'day', 'hour', 'minute', 'second'] as const
const months: Partial<Record<string, number>> = { year: 12, month: 1 }
const seconds: Partial<Record<string, number>> = {
  week: 604_800,
  day: 86_400,
  hour: 3600,
  minute: 60,
  second: 1,
}

type Length = { months: number; seconds: number }

const lengthOf = (count: number, unit: string): Length => ({
  months: count * (months[unit] ?? 0),
  seconds: count * (seconds[unit] ?? 0),
})
const sum = (one: Length, other: Length): Length => ({
  months: one.months + other.months,
  seconds: one.seconds + other.seconds,
})
const keyOf = (length: Length) => `${length.months}/${length.seconds}`

/** A recorded period (ISO 8601) in the one form in which all ways to say it are the same: 1 year is 12 months. */
export function periodKey(period: string): string {
  const counts = recorded.exec(period)?.slice(1) ?? []
  return keyOf(
    counts.reduce((all, count, index) => sum(all, lengthOf(Number(count ?? 0), units[index] ?? '')), {
      months: 0,
      seconds: 0,
    }),
  )
}

/** The lengths of time that a text says, in that form: each by itself, and “1 year and 6 months” together. */
export function periodKeysIn(text: string): Set<string> {
  const keys = new Set<string>()
  let last: { length: Length; end: number } | undefined
  for (const found of text.matchAll(said)) {
    const [whole, count = '', unit = ''] = found
    const length = lengthOf(
      numbers.get(count.toLowerCase()) ?? Number(count.replaceAll(',', '')),
      unit.toLowerCase(),
    )
    keys.add(keyOf(length))
    if (last && /^(?:,? and |, | )$/.test(text.slice(last.end, found.index)))
      keys.add(keyOf(sum(last.length, length)))
    last = { length, end: found.index + whole.length }
  }
  return keys
}
