import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What govuk-frontend puts before `main`, outside every landmark. */
const outsideLandmarks = /^<a [^>]*class="govuk-(back|skip)-link"/

/** Checks the page that is open against WCAG 2.2 at level AA and what is good practice beside it, as far as a program can. */
export async function expectNoDefects(page: Page): Promise<void> {
  // Without it axe opens a page of its own for each result, to join frames of other hosts, of which we have none.
  const { violations } = await new AxeBuilder({ page }).withTags(rules).setLegacyMode().analyze()
  const defects = violations.flatMap(({ id, help, nodes }) => {
    const at = nodes.map(({ html }) => html).filter((html) => id !== 'region' || !outsideLandmarks.test(html))
    return at.length > 0 ? [{ id, help, at }] : []
  })
  expect(defects).toEqual([])
}

/**
 * Does the same for a page on which JavaScript is off, where axe would wait for its own timers for ever: it checks
 * the page's elements in another page, with its styles and without its scripts.
 */
export async function expectNoDefectsWithoutScript(page: Page, other: Page): Promise<void> {
  await page.waitForLoadState()
  const body = await page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as HTMLElement
    for (const script of copy.querySelectorAll('script')) script.remove()
    return `<!DOCTYPE html>${copy.outerHTML}`
  })
  const size = page.viewportSize()
  if (size) await other.setViewportSize(size)
  await other.route(page.url(), (route) => route.fulfill({ body, contentType: 'text/html; charset=utf-8' }))
  await other.goto(page.url())
  await expectNoDefects(other)
  await other.unrouteAll()
}
