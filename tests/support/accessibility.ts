import { expect, type Page } from '@playwright/test'
import axe, { type RunOptions } from 'axe-core'

declare global {
  interface Window {
    axe: typeof axe
  }
}

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What govuk-frontend puts before `main`, outside every landmark. */
const outsideLandmarks = /^<a [^>]*class="govuk-(back|skip)-link"/

/** Checks the page that is open against WCAG 2.2 at level AA and what is good practice beside it, as far as a program can. */
export async function expectNoDefects(page: Page): Promise<void> {
  await page.evaluate(axe.source)
  const violations = await page.evaluate(async (values) => {
    // What passes is counted and not described, which takes longer than the check itself.
    const options: RunOptions = { runOnly: { type: 'tag', values }, resultTypes: ['violations'] }
    const found = await window.axe.run(document, options)
    return found.violations.map(({ id, help, nodes }) => ({ id, help, nodes: nodes.map(({ html }) => html) }))
  }, rules)
  const defects = violations.flatMap(({ id, help, nodes }) => {
    const at = nodes.filter((html) => id !== 'region' || !outsideLandmarks.test(html))
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
