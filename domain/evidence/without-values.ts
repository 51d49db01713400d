/** Stands where a name or a path carried a value. It is also how a record writes a pattern: `_hjSessionUser_*`. */
const masked = '*'

/** What is a value of somebody or something even inside a name: an email address, a unique ID, a long number or token. */
const values = [
  /[^\s/@*]+@[^\s/@]+\.[a-z]{2,}/gi,
  /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/gi,
  /eyJ[\w-]{10,}(?:\.[\w-]*){1,2}/g,
  /(?<![0-9a-f])(?=[a-f]*\d)[0-9a-f]{16,}(?![0-9a-f])/gi,
  /\d{6,}/g,
  /(?<![A-Za-z0-9])(?=[A-Za-z0-9]*\d)(?=[A-Za-z0-9]*[a-z])(?=[A-Za-z0-9]*[A-Z])[A-Za-z0-9]{20,}(?![A-Za-z0-9])/g,
]

/** The most characters of a name that are kept. */
const longest = 200

/** A name with each value in it masked, on one line. Cookie names and storage keys do carry IDs of people. */
export function nameOnly(name: string, most = longest): string {
  let clean = name
    .slice(0, 4 * most)
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\ufffd-\uffff\s]+/gu, ' ')
    .trim()
  // Nothing of these can be a value: most names are short words.
  if (/\d|@/.test(clean)) for (const value of values) clean = clean.replace(value, masked)
  return clean.slice(0, most)
}

/** The host of a web address or a cookie's domain, in lower case and without a port; undefined when there is none. */
export function hostOnly(address: string): string | undefined {
  const bare = address.trim().toLowerCase().replace(/^\.+/, '')
  const host = /^[a-z][a-z0-9+.-]*:/.test(bare) ? parsed(bare)?.hostname : bare.replace(/:\d+$/, '')
  return host && /^(?:[a-z0-9_](?:[a-z0-9_.-]*[a-z0-9])?|\[[0-9a-f:.]+\])$/.test(host) && host.length <= 253
    ? host
    : undefined
}

/** Where a page is, host and path, with neither query nor anything in the path that looks like a value. */
export function pageOnly(address: string): string | undefined {
  const url = parsed(address)
  if (!url || !/^https?:$/.test(url.protocol)) return undefined
  return (url.hostname + url.pathname.split('/').map(segmentOnly).join('/')).slice(0, longest)
}

function segmentOnly(segment: string): string {
  const name = nameOnly(decoded(segment))
  // A path holds slugs and file names, not the sentences and codes that a value is.
  return /^[\p{L}\p{N}._~*-]{0,60}$/u.test(name) ? name : masked
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
