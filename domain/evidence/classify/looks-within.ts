import type { Look } from '@/domain/record/vocabulary/evidence'
import { isAddress } from './addresses'
import { isCardNumber } from './card-numbers'
import { isNationalInsuranceNumber, isNhsNumber, isPhoneNumber, isPostcode } from './uk-numbers'

/** Text longer than this is told by its beginning. */
const longest = 65_536

/**
 * What free text, a path or a message holds of a person somewhere in it. Each pattern is bounded, so that the time taken grows with
 * the length of the text and no faster.
 */
export function looksWithin(value: string): Look[] {
  const text = value.length > longest ? value.slice(0, longest) : value
  const found: Look[] = []
  if (holdsEmail(text)) found.push('email-address')
  if (/eyJ(?:(?!eyJ)[\w-]){8,200}\.[\w-]{4}/.test(text)) found.push('jwt')
  if (text.includes('Mozilla/')) found.push('user-agent')
  if (!/\d/.test(text)) return found
  for (const [look, pattern, matches] of within)
    for (const [candidate] of text.matchAll(pattern))
      if (matches(candidate)) {
        found.push(look)
        break
      }
  return found
}

/** Whether an email address stands in a text, as it is or with its `@` as `%40`. */
function holdsEmail(text: string): boolean {
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1))
    if (isAround(text, at, at + 1)) return true
  for (let at = text.indexOf('%40'); at >= 0; at = text.indexOf('%40', at + 1))
    if (isAround(text, at, at + 3)) return true
  return false
}

function isAround(text: string, at: number, after: number): boolean {
  return (
    /[\w.+-]$/.test(text.slice(Math.max(0, at - 1), at)) &&
    /^[a-z\d][a-z\d-]{0,62}(?:\.[a-z\d-]{1,63}){0,6}\.[a-z]{2,24}(?![\w-])/i.test(
      text.slice(after, after + 200),
    )
  )
}

/** What may stand around a number that is one, and not a piece of a longer one. */
const within: [Look, RegExp, (candidate: string) => boolean][] = [
  ['ip-address', /(?<![\w./:-])(?<!version )\d{1,3}(?:\.\d{1,3}){3}(?![\w.]|-\d)/gi, isAddress],
  [
    'ip-address',
    /(?<![\w:.])(?=[\da-f]{0,4}:)[\da-f:]{6,39}(?![\w:])/gi,
    (candidate) => candidate.includes(':') && isAddress(candidate),
  ],
  [
    'national-insurance-number',
    /(?<![\w-])[A-Z]{2}[ -]?\d{2}[ -]?\d{2}[ -]?\d{2}[ -]?[A-D](?![\w-])/gi,
    isNationalInsuranceNumber,
  ],
  ['nhs-number', /(?<![\w.+-])\d{3}[ -]?\d{3}[ -]?\d{4}(?![\w-]|\.\d)/g, isNhsNumber],
  ['card-number', /(?<![\w.+-])[2-5]\d{3}(?:[ -]?\d{4}){2}[ -]?\d{3,4}(?![\w-]|\.\d)/g, isCardNumber],
  ['phone-number', /(?<![\w.+/-])(?:\+44|0)[ (]?\d[\d ()-]{7,16}\d(?![\w-]|\.\d)/g, isPhoneNumber],
  [
    'postcode',
    /(?<![\w-])[A-Z]{1,2}\d[A-Z\d]?(?: |%20|\+)\d[A-Z]{2}(?![\w-])/g,
    (candidate) => isPostcode(candidate.replace('%20', ' ')),
  ],
]
