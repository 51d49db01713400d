/** What a person typed, on one line: for table cells and the middle of sentences. */
export function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}

/** What a person typed as a phrase inside a sentence: on one line and without its full stop. */
export function phrase(text: string): string {
  return oneLine(text).replace(/(?<!\.)\.$/u, '')
}

/** What a person typed as a sentence of its own: a capital letter first and a full stop last. */
export function sentence(text: string): string {
  const line = oneLine(text)
  if (line === '') return ''
  const [first = ''] = line
  // A capital is put only where a word plainly starts: “eBay” and “iPhone” keep theirs, as do addresses.
  const capital = /^\p{Ll}+(?=[\s,.]|$)/u.test(line) ? first.toLocaleUpperCase('en-GB') : first
  const whole = capital + line.slice(first.length)
  return /[.!?:;…)”"]$/u.test(whole) ? whole : `${whole}.`
}

/** The paragraphs of a longer text, without blank ones. */
export function paragraphsIn(text: string): string[] {
  return text.split(/\n+/u).map(oneLine).filter(Boolean)
}

/** “a, b and c”. */
export function listed(items: readonly string[], last: 'and' | 'or' = 'and'): string {
  if (items.length < 2) return items.join('')
  return `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)}`
}

/** Each text once, in the order first met. */
export function distinct<T>(items: readonly T[]): T[] {
  return [...new Set(items)]
}

/** Stands visibly in a draft where a sentence without it would mislead. */
export function notRecorded(what: string): string {
  return `[not recorded yet: ${what}]`
}
