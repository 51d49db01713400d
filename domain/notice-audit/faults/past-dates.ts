import type { Audited, Fault, Piece } from '../audited'

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
/** A day, a month or a year as notices write it. */
const dates =
  /\b(?:(\d{1,2})(?:st|nd|rd|th)? )?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6},? (\d{4})\b|\b(\d{1,2})[/.](\d{1,2})[/.](\d{4})\b|\b(\d{4})-(\d{2})-(\d{2})\b/gi
/** Words that look ahead, up to the date. */
const ahead =
  /\b(?:next review(?:ed)?|review (?:date|due)|due (?:for|to be)|(?:to|will) be (?:reviewed|updated|replaced|changed|closed)|will (?:review|update|change|close|replace|move|come into|take effect|start|begin|end)|valid until|comes? into (?:force|effect))\b[^.;]{0,60}$/i

/** The last day of what a date says, `YYYY-MM-DD`: a month is over with its last day. */
function lastDay(found: RegExpMatchArray): string {
  const [, day, month = '', year, slashDay, slashMonth, slashYear, isoYear, isoMonth, isoDay] = found
  const two = (part: string | number = 31) => String(part).padStart(2, '0')
  if (year) return `${year}-${two(months.indexOf(month.toLowerCase()) + 1)}-${two(day)}`
  return slashYear
    ? `${slashYear}-${two(slashMonth)}-${two(slashDay)}`
    : `${isoYear}-${two(isoMonth)}-${two(isoDay)}`
}

function overdue({ sentences, day }: Audited): Piece[] {
  return sentences.filter(({ text, heading }) =>
    [...text.matchAll(dates)].some((found) => {
      const before = `${heading}: ${text.slice(Math.max(0, found.index - 120), found.index)}`
      return ahead.test(before) && lastDay(found) < day
    }),
  )
}

/** Days that a notice looks forward to and that have gone. */
export const dateFaults: readonly Fault[] = [
  {
    id: 'past-date',
    title: 'A date to come that has passed',
    why: 'The notice looks forward to a day that has gone. Say what happened, or when it is next reviewed.',
    provision: 'transparency',
    when: 'while',
    find: overdue,
  },
]
