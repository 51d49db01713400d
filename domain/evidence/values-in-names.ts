/** Stands where a name or a path carried a value. It is also how a record writes a pattern: `_hjSessionUser_*`. */
export const masked = '*'

/** What is a value of somebody or something even inside a name. What holds others stands before them. */
const values = [
  // JSON that is used as a name, and the values of a query.
  /[{[]\s*".*/gs,
  /(?<=[?&][^\s=&]{1,100}=)[^\s&;,]+/g,
  // Email addresses, also as web addresses write them.
  /(?<![^\s/@*:;,|=&?()<>[\]{}"'])[^\s/@*:;,|=&?()<>[\]{}"']+(?:@|%(?:25)*40)[^\s/@:;,|=&?()<>[\]{}"']+\.\p{L}{2,}/gu,
  // Unique IDs, tokens (RFC 7519) and hashes.
  /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/gi,
  /(?<![A-Za-z\d])eyJ[\w-]{10,}(?:\.[\w-]*){1,2}/g,
  /(?<![0-9a-f])(?=[a-f]*\d)[0-9a-f]{16,}(?![0-9a-f])/gi,
  // Addresses of devices (IPv4; IPv6 and MAC), which have at least three dots or colons.
  /(?<![\d.])\d{1,3}(?:\.\d{1,3}){3}(?![\d.])/g,
  /(?<![\w:])(?=[a-f:]*\d)[0-9a-f]{0,4}(?::[0-9a-f]{0,4}){3,7}(?![\w:])/gi,
  // National Insurance and driving licence numbers, and postcodes.
  /(?<![a-z\d])[a-z]{2}[ -]?(?:\d\d[ -]?){3}[a-d](?![a-z\d])/gi,
  /(?<![a-z\d])[a-z9]{5}\d{6}[a-z9]{2}[a-z\d]{3}(?![a-z\d])/gi,
  /(?<![A-Za-z\d])(?:[A-Z]{1,2}\d[A-Z\d]?\d[A-Z]{2}|[A-Za-z]{1,2}\d[A-Za-z\d]? \d[A-Za-z]{2})(?![A-Za-z\d])/g,
]

/** In a name without spaces also what is after `=`, and a number by itself that is no year: `user:42`, `account-12345`. */
const valuesInKeys = [
  /(?<==)[^\s=&;,][^\s&;,]*/g,
  /(?<=\p{L}[:/])\d+(?![\p{L}\d.])|(?<=[\p{L}\d][_-])(?!(?:19|20)\d\d(?!\d))\d{4,}(?![\p{L}\d])/gu,
]

const words = /[A-Za-z\d]{5,}/g

/** Six digits or more, with or without signs between them: numbers of accounts, telephones and cards, days of birth, times. */
const longNumbers = /\d(?:[ ./()-]{0,2}\d){5,}/g

/** A name with each value in it masked. Cookie names and storage keys do carry IDs of people. */
export function withoutValuesIn(name: string): string {
  // Nothing of these can be a value: most names are short words.
  if (!/[\d@%="]|[A-Za-z]{20}/.test(name)) return name
  let clean = name
  for (const value of values) clean = clean.replace(value, masked)
  clean = clean.replace(words, (word) => (isValue(word) ? masked : word))
  clean = clean.replace(longNumbers, masked)
  if (!name.includes(' ')) for (const value of valuesInKeys) clean = clean.replace(value, masked)
  return clean
}

/** Whether a word of letters and digits is a reference (`A1234BC`, `ab123456c`) or random, as nobody names a thing. */
function isValue(word: string): boolean {
  return (
    /^[a-z]{1,2}\d{4,5}[a-z]{1,2}$/i.test(word) || /^[A-Z\d]*\d{4}[A-Z][A-Z\d]*$/.test(word) || isRandom(word)
  )
}

/** Whether letters and digits change places, or capitals and small letters, more often than in `signInWithOAuth2Callback`. */
export function isRandom(word: string): boolean {
  const digits = word.replace(/\D/g, '').length
  if (word.length >= 20 && digits > 2 && /\d[a-z]+\d/i.test(word)) return true
  if (word.length < (digits > 0 ? 10 : 20) || !/[a-z]/.test(word) || !/[A-Z]/.test(word)) return false
  let changes = 0
  for (let at = 1; at < word.length; at++) if (sortOf(word, at) !== sortOf(word, at - 1)) changes += 1
  return changes > 0.55 * word.length
}

function sortOf(word: string, at: number): number {
  const code = word.charCodeAt(at)
  return code < 58 ? 0 : code < 91 ? 1 : 2
}
