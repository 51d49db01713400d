import type { Page } from '@playwright/test'
import { expect, test } from '../support/browser-test'

/** What holds of every published page. */
async function isPlain(page: Page) {
  await expect(page.locator('h1')).toHaveCount(1)
  await expect(page.locator('script')).toHaveCount(0)
  const overflow = () => document.documentElement.scrollWidth - document.documentElement.clientWidth
  expect(await page.evaluate(overflow), `${page.url()} is wider than the screen`).toBe(0)
}

for (const width of [1280, 375])
  test.describe(`on a screen of ${width} pixels`, () => {
    test.use({ viewport: { width, height: 800 } })

    test('anybody finds a notice, reads it and its cookies page, and sees what changed', async ({
      page,
      hasNoAccessibilityDefects,
    }) => {
      const holds = async () => {
        await isPlain(page)
        await hasNoAccessibilityDefects()
      }
      await page.goto('/notices')
      await page.getByLabel('Search by service or organisation').fill('someone in prison')
      await page.getByRole('button', { name: 'Search' }).click()
      await expect(page.getByText('1 notice')).toBeVisible()
      await holds()
      await page.getByRole('link', { name: 'Visit someone in prison' }).click()
      await expect(page).toHaveTitle('Privacy notice: Visit someone in prison – Ministry of Justice')
      await expect(page.getByText('Version 1, published on 22 November 2026')).toBeVisible()
      await holds()
      await page.getByRole('link', { name: 'Cookies page of this service' }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Cookies: Visit someone in prison')
      await holds()
      await page.getByRole('link', { name: 'What changed in version 1' }).click()
      await expect(page.getByText('This is the first version that was published.')).toBeVisible()
      await holds()
      await page.getByRole('link', { name: 'Versions' }).click()
      await expect(page.getByRole('heading', { level: 2 })).toHaveText([
        'Version 1 (current)',
        'Support links',
      ])
      await holds()
      await page.getByRole('link', { name: 'Privacy notice in version 1' }).click()
      await expect(page).toHaveURL('/notices/visit-someone-in-prison/1')
    })
  })

test('the feed is XML, and names the notice', async ({ page, request }) => {
  const feed = await (await request.get('/notices/feed.atom')).text()
  const read = await page.evaluate((text) => {
    const xml = new DOMParser().parseFromString(text, 'application/xml')
    return [xml.documentElement.namespaceURI, xml.querySelector('entry title')?.textContent]
  }, feed)
  expect(read).toEqual(['http://www.w3.org/2005/Atom', 'Visit someone in prison: version 1'])
})
