/** What a person typed, on one line: for table cells and the middle of sentences. */
export function oneLine(text: string): string {
  return isOneLine(text) ? text : text.replace(/\s+/gu, ' ').trim()
}

/** Most texts are; to look costs a tenth of what it costs to write them anew. */
function isOneLine(text: string): boolean {
  return !/[^\S ]| {2}|^ | $/u.test(text)
}

/** What a person typed as a phrase inside a sentence: on one line and without its full stop. */
export function phrase(text: string): string {
  return oneLine(text).replace(/(?<!\.)\.$/u, '')
}

/** What a person typed as a sentence of its own: a capital letter first and a full stop last. */
export function sentence(text: string): string {
  const line = capitalised(text)
  return line === '' || /[.!?:;…][)”"’]?$/u.test(line) ? line : `${line}.`
}

/** What a person typed at the start of a cell or a heading: on one line, with a capital letter first. */
export function capitalised(text: string): string {
  const line = oneLine(text)
  // A capital is put only where a word plainly starts: “eBay” and “iPhone” keep theirs, as do addresses.
  const [word = ''] = /^[\p{Ll}’'-]+(?=[\s,.;:]|$)/u.exec(line) ?? []
  return word.charAt(0).toLocaleUpperCase('en-GB') + line.slice(word ? 1 : 0)
}

/** What a person typed inside a sentence: as a phrase whose first letter is small, unless its first word has another capital or a digit. */
export function lowered(text: string): string {
  const line = phrase(text)
  const [, word = '', next = ''] = /^([^\s,]+)(?:\s+(\S))?/u.exec(line) ?? []
  const isPlain = (/^\p{Lu}[\p{Ll}’'-]+$/u.test(word) || word === 'A') && !/\p{Lu}/u.test(next)
  return isPlain ? line.charAt(0).toLocaleLowerCase('en-GB') + line.slice(1) : line
}

/** A sentence after a colon: its first letter is small, as `lowered` says, and its full stop stays. */
export function startLowered(text: string): string {
  return lowered(text) + (/\.$/u.test(oneLine(text)) ? '.' : '')
}

/** The paragraphs of a longer text, without blank ones. */
export function paragraphsIn(text: string): string[] {
  return text.split(/\n+/u).map(oneLine).filter(Boolean)
}

/** “a, b and c”, or “a; b; and c” when an item is itself a list. */
export function listed(items: readonly string[], last: 'and' | 'or' = 'and'): string {
  if (items.length < 2) return items.join('')
  if (items.some((item) => /, | and | or /u.test(item)))
    return `${items.slice(0, -1).join('; ')}; ${last} ${items.at(-1)}`
  return `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)}`
}

/** Each text once, in the order first met. */
export function distinct<T>(items: readonly T[]): T[] {
  return [...new Set(items)]
}
