import { type Entry, headerOf } from './entry'

/** What Chrome, Firefox and Playwright call requests that only tell somebody something. */
const telling = /^(?:ping|beacon|(?:csp-?(?:violation-?)?)?report)$/

/** A picture of one pixel has fewer bytes than this in every format. */
const tinyPicture = 200

/** Whether a request was made only to tell a server something: `sendBeacon`, a ping of a link, or a picture nobody can see. */
export function isBeacon(entry: Entry): boolean {
  const { type, method, requestHeaders, url } = entry
  if (telling.test(type) || headerOf(requestHeaders, 'ping-from')) return true
  if (headerOf(requestHeaders, 'content-type').startsWith('text/ping')) return true
  const mode = headerOf(requestHeaders, 'sec-fetch-mode')
  const destination = headerOf(requestHeaders, 'sec-fetch-dest')
  if (destination === 'report') return true
  if (method === 'POST' && mode === 'no-cors' && destination === 'empty') return true
  const tells = url.includes('?') || headerOf(requestHeaders, 'sec-fetch-site') === 'cross-site'
  return method === 'GET' && tells && isTinyPicture(entry, destination)
}

function isTinyPicture({ type, mimeType, status, size }: Entry, destination: string): boolean {
  const isAsked = type === 'image' || destination === 'image' || mimeType.startsWith('image/')
  if (!isAsked) return false
  return status === 204 || (mimeType.startsWith('image/') && size > 0 && size < tinyPicture)
}
