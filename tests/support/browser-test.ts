import { test as base, type ConsoleMessage, expect, type Page } from '@playwright/test'
import { expectNoDefects } from './accessibility'

export { expect }

type BrowserFixtures = {
  /** Checks the page that is open against WCAG 2.2 at level AA, as far as a program can. */
  hasNoAccessibilityDefects: () => Promise<void>
  /** Fails the test when its pages have said anything on the browser's console, reports of the policy included. */
  quietConsole: undefined
}

type WorkerFixtures = {
  /** A page on which scripts run, where axe looks at copies of others. */
  pageForAxe: Page
}

/** Playwright's `test`, in which every test also asserts that the browser had nothing to complain of. */
export const test = base.extend<BrowserFixtures, WorkerFixtures>({
  pageForAxe: [
    async ({ browser }, use) => {
      const context = await browser.newContext({ javaScriptEnabled: true })
      await use(await context.newPage())
      await context.close()
    },
    { scope: 'worker' },
  ],

  hasNoAccessibilityDefects: async ({ page, pageForAxe }, use) => {
    await use(() => expectNoDefects(page, pageForAxe))
  },

  quietConsole: [
    async ({ context }, use) => {
      const complaints: string[] = []
      const refused = new Set<string>()
      context.on('response', (response) => {
        const document = response.request().resourceType() === 'document'
        if (document && response.status() >= 400 && response.status() < 500) refused.add(response.url())
      })
      const watch = (page: Page) => {
        page.on('console', (message) => {
          if (!isOwnNoteOfRefusal(message, refused)) complaints.push(`${message.type()}: ${message.text()}`)
        })
        page.on('pageerror', (error) => complaints.push(String(error)))
      }
      context.on('page', watch)
      await use(undefined)
      expect(complaints, 'messages on the browser’s console').toEqual([])
    },
    { auto: true },
  ],
})

/** Chromium notes each page that is answered with 4xx, which is what a test of a refusal asks for. */
function isOwnNoteOfRefusal(message: ConsoleMessage, refused: Set<string>): boolean {
  return message.text().startsWith('Failed to load resource') && refused.has(message.location().url)
}
