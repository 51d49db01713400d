import type { Look } from '@/domain/record/vocabulary/evidence'
import { isAddresses } from './addresses'
import { isCardNumber } from './card-numbers'
import { isNationalInsuranceNumber, isNhsNumber, isPhoneNumber, isPostcode } from './uk-numbers'

/** A value longer than this is told by its beginning. */
const longest = 2048

/**
 * What a value looks like, as a whole: `AB 12 34 56 C` is a National Insurance number, a sentence that holds one is text (see
 * `looksWithin`). Every check is a single pass over at most the first 2,048 characters, so that no value can make it slow.
 */
export function looksOf(value: string): Look[] {
  const text = (value.length > longest ? value.slice(0, longest) : value).trim()
  if (text.length < 2) return []
  const signs = signsOf(text)
  for (const [look, matches] of checks) if (matches(text, signs)) return [look]
  return []
}

/** Which kinds of characters a value has: most checks are settled by these alone. */
type Signs = { digits: number; upper: number; lower: number; spaces: number; others: number }

function signsOf(text: string): Signs {
  const signs = { digits: 0, upper: 0, lower: 0, spaces: 0, others: 0 }
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code >= 48 && code <= 57) signs.digits++
    else if (code >= 97 && code <= 122) signs.lower++
    else if (code >= 65 && code <= 90) signs.upper++
    else if (code === 32) signs.spaces++
    else signs.others++
  }
  return signs
}

const letters = (signs: Signs) => signs.upper + signs.lower

/** The first that fits is what the value looks like. */
const checks: [Look, (text: string, signs: Signs) => boolean][] = [
  [
    'ip-address',
    (text, { digits, others }) => others > 1 && (digits > 0 || text.includes('::')) && isAddresses(text),
  ],
  [
    'email-address',
    (text, { spaces }) =>
      spaces === 0 &&
      text.length <= 254 &&
      text.includes('@') &&
      /^[^\s@"(),:;<>[\]\\/]{1,64}@(?:[\w-]{1,63}\.){1,8}[a-z]{2,24}$/i.test(text),
  ],
  ['national-insurance-number', (text, { digits }) => digits === 6 && isNationalInsuranceNumber(text)],
  ['nhs-number', (text, signs) => signs.digits === 10 && letters(signs) === 0 && isNhsNumber(text)],
  [
    'card-number',
    (text, signs) => signs.digits >= 15 && signs.digits <= 16 && letters(signs) === 0 && isCardNumber(text),
  ],
  [
    'phone-number',
    (text, signs) => signs.digits >= 9 && signs.digits <= 15 && letters(signs) === 0 && isPhoneNumber(text),
  ],
  [
    'postcode',
    (text, signs) =>
      text.length <= 8 && signs.digits >= 2 && signs.digits <= 3 && letters(signs) >= 3 && isPostcode(text),
  ],
  ['coordinates', (text, { digits }) => digits >= 6 && isCoordinates(text)],
  ['date', (text, { digits }) => digits >= 5 && isDate(text)],
  [
    'uuid',
    (text) =>
      (text.length === 36 || text.length === 38) &&
      /^\{?[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}\}?$/i.test(text),
  ],
  [
    'jwt',
    (text) =>
      text.startsWith('eyJ') && /^eyJ[\w-]{5,2000}\.[\w-]{1,2000}(?:\.[\w-]{0,2000}){0,3}$/.test(text),
  ],
  ['web-address-with-query', (text) => isWebAddress(text) && hasQuery(text)],
  ['web-address', isWebAddress],
  ['user-agent', isUserAgent],
  ['hash', (text, signs) => isHash(text, signs)],
  ['token', (text, signs) => isToken(text, signs)],
  ['country', (text, { upper }) => text.length === 2 && upper === 2 && countries.has(text)],
  ['text', (text, signs) => signs.spaces >= 2 && letters(signs) > text.length / 2],
]

function isCoordinates(text: string): boolean {
  const found = /^\(?(-?\d{1,3})\.\d{3,20}\s{0,3}[,;]\s{0,3}(-?\d{1,3})\.\d{3,20}\)?$/.exec(text)
  return found !== null && Math.abs(Number(found[1])) <= 90 && Math.abs(Number(found[2])) <= 180
}

function isDate(text: string): boolean {
  const found =
    /^(?:\d{4}-(\d\d)-(\d\d)(?:[T ]\d\d:\d\d[\d:.,+\-Z ]{0,22})?|(\d{1,2})[/. -](\d{1,2}|[a-z]{3,9})[/. -]\d{4}(?:[ :T]\d\d:\d\d[\d:+ ]{0,12})?)$/i.exec(
      text,
    )
  if (!found) return false
  const month = found[1] ?? found[4] ?? ''
  const day = Number(found[2] ?? found[3])
  return day >= 1 && day <= 31 && (/^[a-z]/i.test(month) || (Number(month) >= 1 && Number(month) <= 12))
}

function isWebAddress(text: string): boolean {
  return (
    /^(?:https?|wss?):\/\/[^\s/?#]{1,255}/i.test(text) ||
    /^\/\/[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}\//.test(text)
  )
}

function hasQuery(text: string): boolean {
  const at = text.indexOf('?')
  return at > 0 && at < text.length - 1
}

/** `Mozilla/5.0 (…`, `curl/7.54.0`, `python-requests/2.22.0`; a log may write the spaces as `+` or `%20`. */
function isUserAgent(text: string): boolean {
  if (/^(?:Mozilla|Opera|Dalvik|Googlebot)\/\d/.test(text)) return true
  const product = /^([A-Za-z][\w.-]{1,40})\/v?\d[\w.-]{0,40}(?=$|[\s+;(]|%20)/.exec(text)?.[1]
  return product !== undefined && !/^(?:HTTPS?|TLS|SSL|SSLv3|TLSv1|QUIC|IPv[46])$/i.test(product)
}

/** Lengths of the hexadecimal form of usual hashes, span and object ids. */
const hashLengths = new Set([16, 24, 32, 40, 48, 56, 64, 96, 128])

function isHash(text: string, { digits, upper, lower, spaces, others }: Signs): boolean {
  if (spaces + others > 0 || !hashLengths.has(text.length) || (upper > 0 && lower > 0)) return false
  return digits > 0 && digits < text.length && /^[\da-f]+$/i.test(text)
}

/** Long, without spaces and mixed as people do not write: base64, base62, keys with a well-known beginning. */
function isToken(text: string, { digits, upper, lower, spaces }: Signs): boolean {
  if (/^(?:Bearer|Basic|Digest|Negotiate|ApiKey|AWS4-HMAC-SHA256)\s\S/i.test(text)) return true
  if (spaces > 0 || text.length < 16) return false
  if (
    /^(?:gh[opsu]_|github_pat_|glpat-|xox[abps]-|[spr]k_(?:live|test)_|AKIA[A-Z\d]{12}|AIza|ya29\.)/.test(
      text,
    )
  )
    return true
  if (
    !/^[\w+/=.~:-]+$/.test(text) ||
    /^[./]|\/\/|\.(?:html?|css|js|png|jpe?g|svg|php|aspx?|ico|json|xml)$/i.test(text)
  )
    return false
  const kinds = Number(digits > 1) + Number(upper > 1) + Number(lower > 1)
  if (kinds === 3) return longestRun(text) >= 12
  return kinds === 2 && digits > 2 && longestRun(text) >= 24
}

/** How long the longest piece is between the signs that separate words: a slug's are short. */
function longestRun(text: string): number {
  return Math.max(...text.split(/[-_.:/]/).map((piece) => piece.length))
}

/** Codes of ISO 3166-1. */
const countries = new Set(
  'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW'.split(
    ' ',
  ),
)
