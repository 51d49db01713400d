const inLondon = new Intl.DateTimeFormat('en-GB', {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: 'Europe/London',
})

/** A moment as a person in the United Kingdom says it. */
export function timeInLondon(at: Date): string {
  return inLondon.format(at)
}
