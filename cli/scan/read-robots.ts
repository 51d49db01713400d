import type { Browser } from 'playwright'
import { type Robots, robots } from './reach/robots'

const everything: Robots = () => true
const nothing: Robots = () => false

/** What the robots.txt of each origin allows, read once each, in a browser apart from the one that is watched. */
export async function robotsReader(browser: Browser, userAgent: string, crawler: string) {
  const context = await browser.newContext({ userAgent, serviceWorkers: 'block', javaScriptEnabled: false })
  const read = new Map<string, Promise<Robots>>()
  const robotsOf = async (origin: string): Promise<Robots> => {
    const page = await context.newPage()
    try {
      const answer = await page.goto(`${origin}/robots.txt`, { timeout: 10_000 })
      // To a crawler, a server that fails disallows everything, and one that has no rules nothing (RFC 9309, section 2.3.1).
      if (!answer || answer.status() >= 500) return nothing
      return answer.ok() ? robots(await answer.text(), crawler) : everything
    } catch {
      return everything
    } finally {
      await page.close()
    }
  }
  return (origin: string): Promise<Robots> => {
    const known = read.get(origin) ?? robotsOf(origin)
    read.set(origin, known)
    return known
  }
}
