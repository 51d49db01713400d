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

const ones = [
  ...[
    'zero',
    'one',
    'two',
    'three',
    'four',
    'five',
    'six',
    'seven',
    'eight',
    'nine',
    'ten',
    'eleven',
    'twelve',
  ],
  ...['thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'],
]
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']

/** Numbers as words up to ninety-nine, each with its digits; “a year” is one. */
const numberWords = new Map<string, number>([
  ['a', 1],
  ['an', 1],
  ...ones.map((word, number) => [word, number] as const),
  ...tens.flatMap((ten, index) =>
    ones.slice(0, 10).map((one, unit) => [unit ? `${ten} ${one}` : ten, (index + 2) * 10 + unit] as const),
  ),
])

/** What people write short. */
const short = {
  yr: 'year',
  mth: 'month',
  wk: 'week',
  hr: 'hour',
  min: 'minute',
  sec: 'second',
} as const

const letters = { year: 'Y', month: 'M', week: 'W', day: 'D', hour: 'H', minute: 'M', second: 'S' } as const
const phrase =
  /^(?:(?<digits>\d+) ?|(?<words>[a-z]+(?: [a-z]+)?) )(?<unit>year|month|week|day|hour|minute|second|yr|mth|wk|hr|min|sec)s?$/

/**
 * What a person typed, such as “90 days”, “six years” or “1 year and 6 months”, in ISO 8601, which itself is taken as it is.
 * Undefined for what has no one meaning, such as “5 working days”, “half a year” or “1.5 years”.
 */
export function periodFromWords(typed: string): string | undefined {
  const trimmed = typed.trim()
  if (isPeriod(trimmed.toUpperCase())) return trimmed.toUpperCase()
  const found = new Map<keyof typeof letters, number>()
  for (const part of trimmed
    .toLowerCase()
    .replace(/(\d),(?=\d{3})/g, '$1')
    .split(/,|\band\b/)) {
    const spaced = part.trim().replace(/[\s-]+/g, ' ')
    const { digits, words = '', unit: written = '' } = phrase.exec(spaced)?.groups ?? {}
    const number = digits ? Number(digits) : numberWords.get(words)
    const unit = (short[written as keyof typeof short] ?? written) as keyof typeof letters
    if (!number || found.has(unit)) return undefined
    found.set(unit, number)
  }
  const write = (names: (keyof typeof letters)[]) =>
    names.map((name) => (found.get(name) ? `${found.get(name)}${letters[name]}` : '')).join('')
  const time = write(['hour', 'minute', 'second'])
  const period = `P${write(['year', 'month', 'week', 'day'])}${time && `T${time}`}`
  return isPeriod(period) ? period : undefined
}
