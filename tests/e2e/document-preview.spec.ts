import { expect, test } from '../support/browser-test'
import { signInAs } from './signed-in'

test('the facts behind a sentence of a document are on its page', { tag: '@scripts' }, async ({ page }) => {
  await signInAs('service team editor', page.request)
  await page.goto('/services/visit-someone-in-prison/documents/notice')
  await page.locator('.app-provenance a').first().click()
  await expect(page.locator('#facts')).toBeVisible()
  await expect(
    page.getByText('is the controller of your data. It decides why and how your data is used.'),
  ).toBeVisible()
})
