// Each is made once: they are dear to make, and every page asks what day it is.
const calendar = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})

const written = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
})

const inLondon = new Intl.DateTimeFormat('en-GB', {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: 'Europe/London',
})

/** The calendar day in the United Kingdom at a moment, `YYYY-MM-DD`: documents are dated by it. */
export function dayInLondon(at: Date): string {
  const parts = Object.fromEntries(calendar.formatToParts(at).map(({ type, value }) => [type, value]))
  return `${parts.year}-${parts.month}-${parts.day}`
}

/** `2026-11-22` as “22 November 2026”. */
export function dayInWords(day: string): string {
  return written.format(new Date(`${day}T00:00:00Z`))
}

/** A moment as a person in the United Kingdom says it. */
export function timeInLondon(at: Date): string {
  return inLondon.format(at)
}
