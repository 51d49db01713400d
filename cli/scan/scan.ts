import { type Browser, chromium } from 'playwright'
import { dayInLondon } from '@/domain/day'
import { counted } from '@/domain/evidence/observe'
import type { Reading } from '@/domain/evidence/reading'
import { goThrough } from './go-through'
import { crawlerName, crawlerSuffix, toolName } from './identity'
import { notesOn } from './notes'
import type { ScanOptions } from './options'
import { startGuard } from './reach/guard'
import { robotsReader } from './read-robots'
import { Sightings } from './sightings'
import { watch } from './watch'

/** What a scan saw, or why it saw nothing. */
export type ScanResult = { ok: true; reading: Reading } | { ok: false; problem: string }

/** The browser asks nothing of its own accord, and WebRTC does not go around the proxy. */
const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-quic',
  '--disable-sync',
  '--no-first-run',
  '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
]

/** Goes through a service with a browser and notes what is captured, before and after the choice about cookies. */
export async function scan(options: ScanOptions): Promise<ScanResult> {
  const guard = options.mayReach && (await startGuard(options.mayReach))
  const { executablePath } = options
  const proxy = guard && { server: guard.url }
  const userAgent = await identified(executablePath)
  const args = [...quiet, `--user-agent=${userAgent}`]
  const browser = await chromium.launch({ executablePath, args, proxy })
  try {
    return await scanWith(browser, userAgent, options, guard?.refusedHosts ?? new Set())
  } finally {
    await browser.close()
    await guard?.stop()
  }
}

async function scanWith(
  browser: Browser,
  userAgent: string,
  options: ScanOptions,
  refused: ReadonlySet<string>,
): Promise<ScanResult> {
  const { urls, storageState, requests } = options
  const robotsOf = await robotsReader(browser, userAgent, crawlerName)
  const context = await browser.newContext({
    userAgent,
    storageState,
    acceptDownloads: false,
    locale: 'en-GB',
  })
  const sightings = new Sightings(urls.map(({ hostname }) => hostname))
  await watch(context, sightings, requests)
  const gone = await goThrough(await context.newPage(), { ...options, robotsOf, sightings })
  await context.unrouteAll({ behavior: 'ignoreErrors' })
  if ('problem' in gone) return { ok: false, problem: gone.problem }
  const extent = [counted(gone.crawled.visited.length, 'page'), counted(sightings.requests, 'request')]
  return {
    ok: true,
    reading: {
      format: 'scan',
      site: urls[0]?.hostname,
      collectedOn: dayInLondon(new Date()),
      tool: `${toolName}, Chromium ${browser.version()}`,
      extent: `${extent.join(', ')} to ${counted(sightings.hosts.size, 'host')}`,
      notes: notesOn(gone, options, sightings, refused),
      observations: sightings.observed.list(),
    },
  }
}

/** How the browser calls itself, with the name of the inventory after it. It must be known before the start: service workers take no other. */
async function identified(executablePath: string): Promise<string> {
  const browser = await chromium.launch({ executablePath, args: quiet })
  try {
    return `${await (await browser.newPage()).evaluate<string>('navigator.userAgent')} ${crawlerSuffix}`
  } finally {
    await browser.close()
  }
}
