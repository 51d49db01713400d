import { type Browser, chromium as driver, type Page } from '@playwright/test'
import { chromium } from '@/cli/scan/chromium'
import { publicNotice, service } from './data'
import { atMost, type Figure, measured, median } from './figure'
import type { Bench } from './server'

/** Bytes that a browser received, by what for: `Document`, `Script`, `Font` … */
type Received = Record<string, number>

/** What a browser receives from the network at a first visit, and for a second page. Throws without Chromium. */
export async function weightFigures({ url, people }: Bench): Promise<Figure[]> {
  const executablePath = chromium()
  if (!executablePath) throw new Error('Chromium is not installed. CHROMIUM_PATH can name another browser.')
  const browser = await driver.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
  try {
    const page = await signedInPage(browser, url, people.editor)
    const first = await receivedBy(page, url + service)
    const second = await receivedBy(page, `${url}${service}/identifiers`)
    const { Font: fonts = 0, Script: script = 0 } = first
    const paint = async (path: string) => {
      const times: number[] = []
      for (let visit = 0; visit < 7; visit++)
        times.push(await firstPaint(await signedInPage(browser, url, people.editor), url + path))
      return median(times)
    }
    const stranger = await (await browser.newContext()).newPage()
    const notice = await receivedBy(stranger, url + publicNotice)
    return [
      atMost(250, 'First visit of the service page, KB', kilobytes(sum(first))),
      atMost(190, 'First visit of the service page without fonts, KB', kilobytes(sum(first) - fonts)),
      atMost(160, 'First visit of the service page, script alone, KB', kilobytes(script)),
      atMost(25, 'A second page, KB', kilobytes(sum(second))),
      atMost(
        40,
        'First visit of a public notice without fonts, KB',
        kilobytes(sum(notice) - (notice.Font ?? 0)),
      ),
      atMost(0, 'Script of a public notice, KB', kilobytes(notice.Script ?? 0)),
      measured('First visit of the service page, first contentful paint in ms', await paint(service)),
      measured('First visit of an empty page, first contentful paint in ms', await paint('/bench/empty')),
    ]
  } finally {
    await browser.close()
  }
}

async function signedInPage(browser: Browser, url: string, cookie: string): Promise<Page> {
  const context = await browser.newContext()
  const [name = '', value = ''] = cookie.split('=')
  await context.addCookies([{ name, value, url }])
  return context.newPage()
}

/** Milliseconds until something of a page is seen, in a browser that has nothing of it yet. */
async function firstPaint(page: Page, address: string): Promise<number> {
  await page.goto(address, { waitUntil: 'networkidle' })
  const painted = await page.evaluate(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
  )
  await page.context().close()
  return painted ?? Number.NaN
}

async function receivedBy(page: Page, address: string): Promise<Received> {
  const received: Received = {}
  const types = new Map<string, string>()
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  session.on('Network.responseReceived', ({ requestId, type }) => types.set(requestId, type))
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const type = types.get(requestId) ?? 'Other'
    received[type] = (received[type] ?? 0) + encodedDataLength
  })
  await page.goto(address, { waitUntil: 'networkidle' })
  await session.detach()
  return received
}

function sum(received: Received): number {
  return Object.values(received).reduce((total, bytes) => total + bytes, 0)
}

function kilobytes(bytes: number): number {
  return bytes / 1024
}
