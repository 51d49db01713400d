import { isRandom, masked, withoutValuesIn } from './values-in-names'

/** The most characters of a name that are kept. */
const longest = 200

/** A name with each value in it masked, on one line. */
export function nameOnly(name: string, most = longest): string {
  const clean = beginningOf(name, 2 * most)
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\ufffd-\uffff\s]+/gu, ' ')
    .trim()
  return withoutValuesIn(clean).slice(0, most)
}

/** What a name is cut off in might be an address of a person, which no longer looks like one. */
function beginningOf(name: string, length: number): string {
  return name.length <= length ? name : name.slice(0, length).replace(/[^\s:;,|=&?/]*$/, masked)
}

/**
 * The host of a web address or a cookie's domain, in lower case and without a port; undefined when there is none. Labels that hold
 * an ID of a visitor, as some hosts of trackers do, are left out with those before them.
 */
export function hostOnly(address: string): string | undefined {
  const bare = address.trim().toLowerCase().replace(/^\.+/, '')
  const host = /^[a-z][a-z0-9+.-]*:/.test(bare) ? parsed(bare)?.hostname : bare.replace(/:\d+$/, '')
  return host && /^(?:[a-z0-9_](?:[a-z0-9_.-]*[a-z0-9])?|\[[0-9a-f:.]+\])$/.test(host) && host.length <= 253
    ? withoutIds(host)
    : undefined
}

/** IDs of visitors are long. Shorter ones are of customers of the host: `o450.ingest.example`, `d111111abcdef8.cdn.example`. */
const shortestId = 25

function withoutIds(host: string): string | undefined {
  if (host.length < shortestId) return host
  const labels = host.split('.')
  const last = labels.findLastIndex(
    (label) =>
      /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/.test(label) ||
      label.split('-').some((word) => word.length >= shortestId && isRandom(word)),
  )
  return labels.slice(last + 1).join('.') || undefined
}

/** Where a page is, host and path, with neither query nor anything in the path that looks like a value. */
export function pageOnly(address: string): string | undefined {
  const url = parsed(address)
  if (!url || !/^https?:$/.test(url.protocol)) return undefined
  const host = hostOnly(url.hostname)
  return (
    host &&
    (
      host +
      url.pathname
        .slice(0, 5 * longest)
        .split('/')
        .map(segmentOnly)
        .join('/')
    ).slice(0, longest)
  )
}

/** A path holds slugs and file names, not the sentences, numbers and codes that a value is. */
function segmentOnly(segment: string): string {
  const name = decoded(segment)
  const isName = /^[\p{L}\p{N}._~*-]{0,60}$/u.test(name) && nameOnly(name) === name
  return isName && !isNumber(name) && !name.split(/[._~*-]/).some(isCode) ? name : masked
}

/** A number that is no year: `482` and not `2026` or, beside a word, `error-404`. */
function isNumber(segment: string): boolean {
  return /^(?!(?:19|20)\d\d$)\d{3,}$/.test(segment)
}

/** Letters among digits: `s3cr3t`, and not `step2` or `n244`. */
function isCode(word: string): boolean {
  return /^(?=.{6,}$).*\d\p{L}+\d/u.test(word) || /^(?=.{8,}$)(?=.*\p{L})(?:\P{N}*\p{N}){3}/u.test(word)
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

function parsed(address: string): URL | undefined {
  return URL.canParse(address) ? new URL(address) : undefined
}
