const numbers = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ')

/** The units of a period, the longest first: how lists write them, in ISO 8601, and about how many seconds they have. */
const units = [
  { says: /^(?:years?|yrs?|y)$/, letter: 'Y', seconds: 31_536_000 },
  { says: /^(?:months?|mths?|mos?)$/, letter: 'M', seconds: 2_592_000 },
  { says: /^(?:weeks?|wks?|w)$/, letter: 'W', seconds: 604_800 },
  { says: /^(?:days?|d)$/, letter: 'D', seconds: 86_400 },
  { says: /^(?:hours?|hrs?|h)$/, letter: 'H', seconds: 3600 },
  { says: /^(?:minutes?|mins?|m)$/, letter: 'M', seconds: 60 },
  { says: /^(?:seconds?|secs?|s)$/, letter: 'S', seconds: 1 },
] as const

/** Days are the longest of which each has as many seconds as the next. */
const firstExact = 3
const firstOfClock = 4

/** “1 year”, “a day”, “30mins”, “2 calendar months”. */
const phrase = new RegExp(
  `(?<![\\w.,])(an?\\b|(?:${numbers.join('|')})\\b|\\d[\\d,]*(?:\\.\\d+)?)[\\s-]*(?:calendar |consecutive )?([a-z]+)`,
  'g',
)

const ofBrowser = '(?:browser|tab|window|site|website|service)'
const endsWithBrowser = [
  /\bsessions?\b|\bimmediately\b|\bon (?:exit|close)\b/,
  new RegExp(`\\b(?:clos|exit|quit|leav|shut)\\w* (?:\\S+ ){0,4}?${ofBrowser}`),
  new RegExp(`\\b${ofBrowser} (?:\\S+ ){0,3}?(?:clos|exit|quit|shut)`),
]
const endsWhenRemoved = [
  /\b(?:never|forever|permanent\w*|unlimited|infinite|indefinite\w*|no expir\w*|not expire|no (?:time )?limit)\b/,
  /^(?:(?!\buntil\b).)*\buntil\b.*\b(?:delet|remov|clear|eras)/,
]

/** Ten thousand years: no calendar goes further, and nobody means it. */
const mostSeconds = 10_000 * 31_536_000

/** How many there are of each of `units`. */
type Counts = readonly number[]

/**
 * How long an item lasts in the words of a list of cookies (“1 year and 24 days”, “20 mins”, “When you close your browser”):
 * `session`, `until-removed`, or a period of ISO 8601. Of several times the longest, since a record must cover them all.
 * Undefined when the words say none, or a day of the calendar.
 */
export function lifetimeFromWords(words: string): string | undefined {
  const text = words.slice(0, 300).toLowerCase().replace(/\s+/g, ' ').trim()
  const [longest] = timesIn(text)
    .filter((time) => secondsOf(time) <= mostSeconds)
    .sort((one, other) => secondsOf(other) - secondsOf(one))
  if (longest) return secondsOf(longest) > 0 ? periodOf(longest) : 'session'
  if (endsWithBrowser.some((says) => says.test(text))) return 'session'
  return endsWhenRemoved.some((says) => says.test(text)) ? 'until-removed' : undefined
}

/** A number of seconds, as browsers count them, as a period of days, hours, minutes and seconds. */
export function lifetimeFromSeconds(seconds: number): string | undefined {
  if (!(Math.abs(seconds) <= mostSeconds)) return undefined
  const whole = Math.round(seconds)
  if (whole <= 0) return 'session'
  let left = whole
  const counts = units.map(({ seconds }, index) => {
    if (index < firstExact) return 0
    const count = Math.floor(left / seconds)
    left -= count * seconds
    return count
  })
  return periodOf(counts)
}

/** “1 year and 24 days” is one time; “1 day or 2 years” is two. */
function timesIn(text: string): Counts[] {
  const times: number[][] = []
  let [unitBefore, endBefore]: [number, number] = [units.length, 0]
  for (const found of text.matchAll(phrase)) {
    const [whole, count = '', word = ''] = found
    const unit = units.findIndex(({ says }) => says.test(word))
    if (unit < 0) continue
    const goesOn = unit > unitBefore && /^(?:,|,? and|,? plus)? ?$/.test(text.slice(endBefore, found.index))
    const time = goesOn ? times.at(-1) : undefined
    if (time) time[unit] = numberOf(count)
    else times.push(units.map((_, index) => (index === unit ? numberOf(count) : 0)))
    ;[unitBefore, endBefore] = [unit, found.index + whole.length]
  }
  return times
}

function numberOf(count: string): number {
  if (/^an?$/.test(count)) return 1
  const named = numbers.indexOf(count)
  return named >= 0 ? named : Number(count.replaceAll(',', ''))
}

function secondsOf(counts: Counts): number {
  return counts.reduce((sum, count, index) => sum + count * (units[index]?.seconds ?? 0), 0)
}

function periodOf(counts: Counts): string | undefined {
  if (!counts.every(Number.isInteger)) return lifetimeFromSeconds(secondsOf(counts))
  const written = units.map(({ letter }, index) => (counts[index] ? `${counts[index]}${letter}` : ''))
  const clock = written.slice(firstOfClock).join('')
  return `P${written.slice(0, firstOfClock).join('')}${clock && `T${clock}`}`
}
