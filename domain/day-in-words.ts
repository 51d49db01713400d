const written = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
})

/** `2026-11-22` as “22 November 2026”. */
export function dayInWords(day: string): string {
  return written.format(new Date(`${day}T00:00:00Z`))
}
