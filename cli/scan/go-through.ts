import { setTimeout as sleep } from 'node:timers/promises'
import type { Page } from 'playwright'
import { bannerButton } from './consent/banner-button'
import { type CrawlResult, crawl } from './crawl'
import type { ScanOptions } from './options'
import type { Robots } from './reach/robots'
import type { Sightings } from './sightings'
import { lookAtStorage, open, settled } from './visit'

type Way = Omit<ScanOptions, 'mayReach' | 'executablePath'> & {
  robotsOf: (origin: string) => Promise<Robots>
  sightings: Sightings
}

/** What came of it. `chosen` says whether the choice about cookies could be made. */
export type Walk = { crawled: CrawlResult; chosen: boolean; spent: boolean }

/** Visits the pages, makes the choice about cookies, visits them again, and takes the team's own journey last. */
export async function goThrough(page: Page, way: Way): Promise<Walk | { problem: string }> {
  const { urls, requests, delay, sightings, consent, journey } = way
  const spent = () => sightings.requests >= requests
  const look = (page: Page) => lookAtStorage(page, sightings)
  const crawled = await crawl(page, { ...way, starts: urls, isSpent: spent, look })
  if (crawled.visited.length === 0)
    return { problem: 'None of the pages could be opened on the hosts that were named' }
  const chosen = consent !== 'none' && (await choose(page, crawled.visited, consent, way))
  for (const address of chosen ? crawled.visited : []) {
    if (spent()) break
    await sleep(delay)
    if (await open(page, address)) await look(page)
  }
  if (journey) {
    const problem = await take(journey, page)
    if (problem) return { problem }
    for (const opened of page.context().pages()) await look(opened)
  }
  return { crawled, chosen, spent: spent() }
}

/** A banner that is not on the first pages is on none. */
const lookedForOn = 5

async function choose(
  page: Page,
  addresses: string[],
  consent: 'reject' | 'accept',
  { delay, sightings }: Way,
): Promise<boolean> {
  for (const address of addresses.slice(0, lookedForOn)) {
    await sleep(delay)
    if (!(await open(page, address))) continue
    const button = await bannerButton(page, consent)
    if (!button) continue
    sightings.phase = `after-${consent}`
    await button.click({ timeout: 5000 })
    await settled(page)
    await lookAtStorage(page, sightings)
    return true
  }
  return false
}

async function take(journey: (page: Page) => Promise<unknown>, page: Page): Promise<string | undefined> {
  try {
    await journey(page)
    await settled(page)
    return undefined
  } catch (error) {
    // What follows the first line says what was typed.
    const [first = ''] = String((error as Error)?.message ?? error).split('\n')
    return `The journey stopped: ${first}`
  }
}
