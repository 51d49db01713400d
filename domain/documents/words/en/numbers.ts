const numerals = new Intl.NumberFormat('en-GB')

/** “one”, “3”, “1,880”: numerals from 2, at the start of a cell too. */
export function numberInWords(count: number): string {
  return count === 1 ? 'one' : numerals.format(count)
}

/** “one cookie”, “3 cookies”, “no cookies”. */
export function counted(count: number, singular: string, plural = `${singular}s`): string {
  if (count === 0) return `no ${plural}`
  return `${numberInWords(count)} ${count === 1 ? singular : plural}`
}

/** “all but the phone number”: at most two exceptions are named, and always fewer than the rest; undefined for more. */
export function allBut(exceptions: readonly string[], of: number): string | undefined {
  if (exceptions.length === 0) return 'all'
  if (exceptions.length > 2 || exceptions.length * 2 >= of) return undefined
  return `all but ${exceptions.map((name) => (/^(?:the|an?|your|our|their) /u.test(name) ? name : `the ${name}`)).join(' and ')}`
}
