// Kept, since it is dear to make, and every page asks what day it is.
const calendar = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})

/** The calendar day in the United Kingdom at a moment, `YYYY-MM-DD`: documents are dated by it. */
export function dayInLondon(at: Date): string {
  const parts = Object.fromEntries(calendar.formatToParts(at).map(({ type, value }) => [type, value]))
  return `${parts.year}-${parts.month}-${parts.day}`
}
