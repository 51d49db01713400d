import type { attributesOf } from '../cookies/attributes'
import { dayOfSeconds } from '../cookies/end-day'
import { lifetimeFromSeconds } from '../cookies/lifetime'
import type { Seen } from '../observe'
import { detached } from './detached'
import { type CookieOfTool, longestName } from './entry'

/** A cookie that an answer sets. `value` is only ever looked at. */
export type SetCookie = {
  name: string
  value: string
  domain: string
  kept: CookieLifetime
  /** What it says of itself, as `attributesOf` reads it. */
  says: Parameters<typeof attributesOf>[0]
}

/** The most cookies of one header. Browsers keep some 180 of one site. */
export const mostInHeader = 500

type CookieLifetime = Pick<Seen, 'lasts' | 'endsOn'>

/**
 * The cookies of one Set-Cookie header as tools record it: some join several headers with a line break, Safari with a comma. A cookie
 * that is taken back, by a time that has passed, is none.
 */
export function cookiesInHeader(header: string, answeredAt: number): SetCookie[] {
  return header
    .split('\n', mostInHeader)
    .flatMap(joinedByComma)
    .flatMap((one) => cookieIn(one, answeredAt) ?? [])
}

/** A cookie as the tool understood it, where it recorded no header. */
export function cookieFromTool(cookie: CookieOfTool, answeredAt: number): SetCookie | undefined {
  const ends = Date.parse(cookie.expires ?? '')
  const kept = Number.isNaN(ends) ? { lasts: 'session' } : keptUntil(ends, answeredAt)
  const { name, value, domain = '' } = cookie
  return kept && { name, value, domain, kept, says: cookie }
}

/** A comma separates cookies only after the attributes of one; values and days of the week have commas too. */
function joinedByComma(header: string): string[] {
  if (!header.includes(',')) return [header]
  const parts = header.split(/,(?=\s*[\w!#$%&'*+.^`|~-]+=)/, mostInHeader)
  return parts.reduce<string[]>((cookies, part) => {
    const last = cookies.at(-1)
    if (last === undefined || last.includes(';')) cookies.push(part)
    else cookies[cookies.length - 1] = `${last},${part}`
    return cookies
  }, [])
}

/** RFC 6265, section 5.2: the first pair is the cookie, and the last of several attributes of one name counts. */
function cookieIn(text: string, answeredAt: number): SetCookie | undefined {
  const [pair = '', ...rest] = text.split(';')
  const at = pair.indexOf('=')
  const name = detached(pair.slice(0, at).trim(), text)
  if (at < 0 || name === '' || name.length > longestName) return undefined
  const said: Said = {}
  for (const attribute of rest) {
    const equals = attribute.indexOf('=')
    const key = (equals < 0 ? attribute : attribute.slice(0, equals)).trim().toLowerCase()
    said[key] = equals < 0 ? '' : attribute.slice(equals + 1).trim()
  }
  const kept = keptFor(said, answeredAt)
  const value = pair.slice(at + 1).trim()
  return kept && { name, value, domain: said.domain ?? '', kept, says: saysOf(said) }
}

type Said = Partial<Record<string, string>>

function saysOf(said: Said): SetCookie['says'] {
  return {
    httpOnly: said.httponly !== undefined,
    secure: said.secure !== undefined,
    sameSite: said.samesite,
    partitioned: said.partitioned !== undefined,
  }
}

/** Nobody means longer, whatever number they write. */
const longestAge = 1000 * 365 * 86_400

/** RFC 6265, section 5.3, step 3: Max-Age counts before Expires. */
function keptFor(said: Said, answeredAt: number): CookieLifetime | undefined {
  const age = said['max-age'] ?? ''
  if (/^-?\d+$/.test(age)) {
    const seconds = Math.min(Number(age), longestAge)
    return seconds > 0 ? { lasts: lifetimeFromSeconds(seconds) } : undefined
  }
  const ends = timeOf(said.expires ?? '')
  return Number.isNaN(ends) ? { lasts: 'session' } : keptUntil(ends, answeredAt)
}

/** RFC 6265, section 5.1.1: what has no month by name and no time of the day, such as `0` and `-1`, is no date. */
function timeOf(expires: string): number {
  const month = expires.search(/[a-z]{3}/i)
  return month >= 0 && /\d:\d\d/.test(expires.slice(month)) ? Date.parse(expires) : Number.NaN
}

function keptUntil(ends: number, answeredAt: number): CookieLifetime | undefined {
  if (Number.isNaN(answeredAt)) return ends > 0 ? { endsOn: dayOfSeconds(ends / 1000) } : undefined
  const seconds = (ends - answeredAt) / 1000
  return seconds > 0 ? { lasts: lifetimeFromSeconds(asMeant(seconds)) } : undefined
}

/** Between the clocks of two computers a year is seldom a year to the second. */
function asMeant(seconds: number): number {
  const tolerance = Math.min(120, Math.max(2, seconds / 1000))
  for (const unit of [86_400, 3600, 60]) {
    const whole = Math.round(seconds / unit) * unit
    if (whole > 0 && Math.abs(whole - seconds) <= tolerance) return whole
  }
  return seconds
}
