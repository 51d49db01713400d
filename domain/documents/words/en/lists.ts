import type { Listed } from '../words'

/**
 * “name, date of birth and prison number”: a list inside a sentence, without a comma before the last. An item that has a comma,
 * “and”, “or” or a semicolon of its own would blur where it ends, so such items come back apart: for bullets, or a sentence each.
 */
export function listed(items: readonly string[], last: 'and' | 'or' = 'and'): Listed {
  return joined(items, /[,;]|\b(?:and|or)\b/iu, ` ${last} `)
}

/**
 * “staff who run the website, and staff who audit and check it”: the same for a cell or a label, where bullets cannot stand. With a
 * comma before the last, items may have an “and” or “or” of their own, and no comma.
 */
export function listedInFull(items: readonly string[], last: 'and' | 'or' = 'and'): Listed {
  return joined(items, /[,;]/u, `, ${last} `)
}

function joined(items: readonly string[], blurring: RegExp, beforeLast: string): Listed {
  const [first = '', ...others] = items
  if (others.length === 0) return { inSentence: true, words: first }
  if (items.some((item) => blurring.test(item))) return { inSentence: false, items }
  return { inSentence: true, words: `${items.slice(0, -1).join(', ')}${beforeLast}${items.at(-1)}` }
}
