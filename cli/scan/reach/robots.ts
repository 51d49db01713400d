import robotsParser from 'robots-parser'

/** Whether a path, with its query, may be visited. */
export type Robots = (path: string) => boolean

/** A robots.txt holds for the host that it was read from, so which one does not matter here. */
const host = 'https://host.invalid'

/** As much of it must be read: RFC 9309, section 2.5. */
const mostRead = 500 * 1024

/** What a robots.txt lets a crawler visit (RFC 9309). */
export function robots(text: string, crawler: string): Robots {
  const rules = robotsParser(`${host}/robots.txt`, text.slice(0, mostRead))
  return (path) => rules.isAllowed(host + path, crawler) ?? true
}
