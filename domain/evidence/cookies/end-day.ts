const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const lastDay = Date.UTC(9999, 11, 31)

/** The day (`YYYY-MM-DD`, UTC) of a time in seconds since 1970, or undefined when no calendar has it. */
export function dayOfSeconds(seconds: number): string | undefined {
  const time = seconds * 1000
  return time >= 0 && time <= lastDay ? new Date(time).toISOString().slice(0, 10) : undefined
}

/** The day in words such as “2027-03-01T12:00:00Z”, “1 March 2027”, “Mon, 01-Mar-2027 12:00:00 GMT” or “01/03/2027”. */
export function dayFromWords(words: string): string | undefined {
  const text = words.slice(0, 100).toLowerCase()
  const [, year, month, day] = /\b(\d{4})-(\d\d)-(\d\d)(?!\d)/.exec(text) ?? []
  if (year) return existing(year, Number(month), Number(day))
  const [, first, name = '', inYear = ''] =
    /\b(\d{1,2})(?:st|nd|rd|th)?[ -]([a-z]{3})[a-z]*[ -](\d{4})\b/.exec(text) ?? []
  if (first) return existing(inYear, months.indexOf(name) + 1, Number(first))
  // British lists write the day first; where that gives no day of the calendar, none is guessed.
  const [, before, between, after = ''] = /\b(\d{1,2})[/.](\d{1,2})[/.](\d{4})\b/.exec(text) ?? []
  return before ? existing(after, Number(between), Number(before)) : undefined
}

function existing(year: string, month: number, day: number): string | undefined {
  const written = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  const time = Date.parse(`${written}T00:00:00Z`)
  return dayOfSeconds(time / 1000) === written ? written : undefined
}
