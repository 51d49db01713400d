import { setTimeout as sleep } from 'node:timers/promises'
import type { Page } from 'playwright'
import { partyOf } from '@/domain/evidence/party'
import type { Robots } from './reach/robots'
import { linksOn, open } from './visit'

export type Crawl = {
  starts: readonly URL[]
  /** At most so many pages, with so many milliseconds between them. */
  pages: number
  delay: number
  robotsOf: (origin: string) => Promise<Robots>
  /** Whether no more requests may be made. */
  isSpent: () => boolean
  /** What is done on each page that was opened. */
  look: (page: Page) => Promise<void>
}

/** The addresses of the pages that were opened, and how many could not be or were not. */
export type CrawlResult = { visited: string[]; failed: number; disallowed: number; elsewhere: string[] }

/** A link that would end the session of whoever is signed in. */
const endsSession = /(?:sign|log)[-_]?(?:out|off)|end[-_]?session/i

/**
 * Opens the pages that were named, then those that they link to, breadth first, on the hosts that were named. What somebody names is
 * opened as they would open it; robots.txt is about the links that a crawler follows.
 */
export async function crawl(
  page: Page,
  { starts, pages, delay, robotsOf, isSpent, look }: Crawl,
): Promise<CrawlResult> {
  const hosts = new Set(starts.map(({ host }) => host))
  const queue = starts.map((url) => ({ url, named: true }))
  const known = new Set(starts.map(withoutFragment))
  const crawled: CrawlResult = { visited: [], failed: 0, disallowed: 0, elsewhere: [] }
  for (let next = queue.shift(); next && crawled.visited.length < pages && !isSpent(); next = queue.shift()) {
    const { url, named } = next
    if (!named && !(await robotsOf(url.origin))(url.pathname + url.search)) {
      crawled.disallowed += 1
      continue
    }
    if (crawled.visited.length + crawled.failed > 0) await sleep(delay)
    const opened = await open(page, url.href)
    if (isSpent() && !opened) break
    const at = URL.canParse(page.url()) ? new URL(page.url()) : url
    if (opened && !hosts.has(at.host)) {
      // “example.gov.uk” leads to “www.example.gov.uk”; to be led to somewhere else is not to be asked there.
      if (named && partyOf(at.hostname, [url.hostname]) === 'first') hosts.add(at.host)
      else crawled.elsewhere.push(at.host)
    }
    if (!opened) crawled.failed += 1
    if (!opened || !hosts.has(at.host)) continue
    crawled.visited.push(url.href)
    await look(page)
    for (const link of await linksOn(page)) {
      const address = withoutFragment(link)
      if (!hosts.has(link.host) || known.has(address) || endsSession.test(link.pathname)) continue
      known.add(address)
      if (queue.length < 10 * pages) queue.push({ url: new URL(address), named: false })
    }
  }
  return crawled
}

function withoutFragment({ href }: URL): string {
  return href.replace(/#.*$/, '')
}
