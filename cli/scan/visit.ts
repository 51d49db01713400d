import { setTimeout as sleep } from 'node:timers/promises'
import type { BrowserContext, Frame, Page } from 'playwright'
import { attributesOf } from '@/domain/evidence/cookies/attributes'
import { valueFacts } from '@/domain/evidence/cookies/value-facts'
import { storedExpression } from './in-page/as-text'
import type { Stored } from './in-page/what-is-stored'
import type { KeptCookie, Sightings } from './sightings'

const opens = 30_000
const settles = 3000

/** Opens a page and waits until it is quiet. False when there is no page to be opened. */
export async function open(page: Page, address: string): Promise<boolean> {
  try {
    const answer = await page.goto(address, { timeout: opens, waitUntil: 'load' })
    await settled(page)
    return answer !== null && /html/.test((await answer.headerValue('content-type')) ?? 'html')
  } catch {
    return false
  }
}

/** Waits until a page asks for nothing any more, but not for long: some never stop. */
export async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('load', { timeout: opens }).catch(() => undefined)
  await page.waitForLoadState('networkidle', { timeout: settles }).catch(() => undefined)
}

/** Notes what the browser keeps while a page is open. */
export async function lookAtStorage(page: Page, sightings: Sightings): Promise<void> {
  const origins = new Map<string, Stored>()
  for (const frame of page.frames()) {
    const stored = await storedIn(frame)
    if (stored && /^https?:/.test(stored.origin)) origins.set(stored.origin, stored)
  }
  sightings.kept(await cookiesOf(page.context()), [...origins.values()], page.url())
}

/** A page that is busy, or whose databases are, does not answer. */
async function storedIn(frame: Frame): Promise<Stored | undefined> {
  const stored = frame.evaluate<Stored>(storedExpression).catch(() => undefined)
  return Promise.race([stored, sleep(5000, undefined, { ref: false })])
}

async function cookiesOf(context: BrowserContext): Promise<KeptCookie[]> {
  return (await context.cookies()).map(({ name, domain, expires, value, partitionKey, ...says }) => ({
    ...{ name, domain, expires },
    ...valueFacts(value),
    ...attributesOf({ ...says, partitioned: partitionKey }),
  }))
}

/** The addresses that the links of a page lead to. */
export async function linksOn(page: Page): Promise<URL[]> {
  const links = await page
    .evaluate<string[]>(`[...document.querySelectorAll('a[href]:not([download])')].map((link) => link.href)`)
    .catch(() => [])
  return links.filter((link) => URL.canParse(link)).map((link) => new URL(link))
}
