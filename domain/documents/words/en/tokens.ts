/** A word, or a stretch that is not to be read: an address, a quotation or a name. */
export type Token = { text: string; isWord: boolean }

/** Words and what stands between them; what is quoted, an address or a name is one stretch. */
export function tokensIn(text: string, names: readonly string[]): Token[] {
  const fixed = [
    ...names.filter(Boolean).map((name) => name.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&')),
    '“[^”]*”',
    '‘[^’]*’(?!\\p{L})',
    '(?:https?://|www\\.)\\S+',
    '\\S+@\\S+',
    // Parts of addresses and of technical names: “about-us”, “us-east-1”, “your.name”.
    '[\\p{L}\\d]+(?:[-_.][\\p{L}\\d]+)+',
  ]
  const pattern = new RegExp(`(${fixed.join('|')})|([\\p{L}\\d]+(?:[’'][\\p{L}]+)*)|([^\\p{L}\\d]+?)`, 'gu')
  return [...text.matchAll(pattern)].map(([whole, , word]) => ({
    text: whole,
    isWord: word !== undefined || !/[\p{L}\d]/u.test(whole),
  }))
}

const short: Readonly<Record<string, string>> = { re: 'are', ve: 'have', ll: 'will' }

/** “you’re” as “you are”. */
export function withoutContractions(tokens: readonly Token[]): Token[] {
  return tokens.flatMap((token) => {
    const [, who, end = ''] = (token.isWord && /^(you|we)[’'](re|ve|ll)$/iu.exec(token.text)) || []
    if (!who) return [token]
    return [who, ' ', short[end.toLowerCase()] ?? end].map((text) => ({ text, isWord: true }))
  })
}

/** The nearest word in one direction, in lower case; empty when the sentence ends before it. */
export function wordAt(tokens: readonly Token[], index: number, step: 1 | -1): string {
  for (let at = index + step; at >= 0 && at < tokens.length; at += step) {
    const text = tokens[at]?.text ?? ''
    if (/[\p{L}\d]/u.test(text)) return text.toLowerCase()
    if (/[.!?;]/u.test(text)) return ''
  }
  return ''
}
