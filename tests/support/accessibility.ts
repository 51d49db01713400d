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

/**
 * Checks the page that is open against WCAG 2.2 at level AA and what is good practice beside it, as far as a program can. Axe looks at a
 * copy of its elements, with its styles and without its scripts, in another page: it needs scripts itself, and takes longer to
 * load than to look.
 */
export async function expectNoDefects(page: Page, checker: Page): Promise<void> {
  await page.waitForLoadState()
  const html = await page.evaluate(() => document.documentElement.outerHTML)
  const size = page.viewportSize()
  if (size) await checker.setViewportSize(size)
  await loadAxe(checker, new URL('/axe', page.url()).href)
  await checker.evaluate(showCopy, html)
  const violations = await checker.evaluate(async (values) => {
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

/** Opens an empty page of the site, whose styles a copy may use, with axe in it. */
async function loadAxe(checker: Page, address: string): Promise<void> {
  if (checker.url() === address) return
  await checker.unrouteAll()
  await checker.route(address, (route) =>
    route.fulfill({ body: '<!DOCTYPE html><html lang="en"></html>', contentType: 'text/html' }),
  )
  await checker.goto(address)
  await checker.evaluate(axe.source)
}

/** Puts a copy in the place of the page that is shown, and waits for its styles. */
async function showCopy(html: string): Promise<void> {
  const copy = new DOMParser().parseFromString(html, 'text/html').documentElement
  for (const script of copy.querySelectorAll('script')) script.remove()
  document.replaceChild(document.adoptNode(copy), document.documentElement)
  const styles = [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')]
  const isLoaded = (style: HTMLLinkElement) =>
    new Promise((resolve) => {
      if (style.sheet) resolve(undefined)
      else style.onload = style.onerror = resolve
    })
  await Promise.all(styles.map(isLoaded))
}
