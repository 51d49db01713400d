import { textOf } from '../csv/text'
import { counted, Observed, type Seen } from '../observe'
import type { Reading } from '../reading'
import { attributesOf } from './attributes'
import { keptUntil } from './kept'
import { valueFacts } from './value-facts'

/** How lines of cookies that scripts cannot read begin: curl and others write them as comments. */
const httpOnly = '#HttpOnly_'

/** No cookie is longer: browsers refuse one whose name and value have more than 4,096 bytes (RFC 6265bis). */
const longestLine = 20_000

/** Whether a file begins as cookies.txt does: with its heading, or with a line of a cookie. */
export function isCookiesTxt(head: string): boolean {
  const lines = head.split(/\r\n|\r|\n/, 50).filter((line) => line.trim() !== '')
  if (/^#\s*(?:Netscape )?HTTP Cookie File\b/i.test(lines[0] ?? '')) return true
  const first = lines.find((line) => !line.startsWith('#') || line.startsWith(httpOnly))
  return first !== undefined && cookieIn(first) !== undefined
}

/**
 * Reads the file in which Netscape kept its cookies, and in which curl, wget and extensions of browsers write them: host, whether subdomains
 * get it, path, whether HTTPS only, when it expires, name and value, with tabs between them (https://curl.se/docs/http-cookies.html).
 */
export async function readCookiesTxt(bytes: AsyncIterable<Uint8Array>): Promise<Reading> {
  const observed = new Observed()
  let [cookies, others, lasting] = [0, 0, 0]
  for await (const line of linesOf(bytes)) {
    if (line.trim() === '' || (line.startsWith('#') && !line.startsWith(httpOnly))) continue
    const seen = cookieIn(line)
    if (seen) observed.add(seen)
    if (seen) cookies += 1
    else others += 1
    if (seen?.endsOn) lasting += 1
  }
  const passed = observed.passedOver
  return {
    format: 'cookies-txt',
    extent: counted(cookies, 'cookie'),
    notes: [
      ...(lasting > 0
        ? ['The file says when cookies end and not when they were set, so how long they last is not known.']
        : []),
      ...(others > 0
        ? [`Lines that are no cookie and were passed over: ${others.toLocaleString('en-GB')}.`]
        : []),
      ...(passed > 0 ? [`Cookies beyond the most that are kept: ${passed.toLocaleString('en-GB')}.`] : []),
    ],
    observations: observed.list(),
  }
}

function cookieIn(line: string): Seen | undefined {
  const hidden = line.startsWith(httpOnly)
  const cells = line.slice(hidden ? httpOnly.length : 0).split('\t')
  const [host = '', subdomains = '', path = '', secure = '', expires = '', name = '', value = ''] = cells
  const isCookie =
    cells.length >= 6 &&
    isTruth(subdomains) &&
    isTruth(secure) &&
    path.startsWith('/') &&
    /^-?\d+(?:\.\d+)?$/.test(expires)
  if (!isCookie) return undefined
  return {
    ...{ kind: 'cookie', name, host, way: 'stored' },
    ...keptUntil(Number(expires)),
    ...attributesOf({ httpOnly: hidden, secure: /true/i.test(secure) }),
    ...valueFacts(value.trim()),
  }
}

function isTruth(cell: string): boolean {
  return /^(?:true|false)$/i.test(cell)
}

async function* linesOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let rest = ''
  for await (const text of textOf(bytes)) {
    const lines = `${rest}${text}`.split(/\r?\n/)
    rest = (lines.pop() ?? '').slice(0, longestLine)
    yield* lines
  }
  yield rest
}
