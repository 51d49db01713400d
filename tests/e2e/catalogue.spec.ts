import { expect, test } from '../support/browser-test'
import { openForm } from './posted-form'
import { addService } from './services'
import { signInAs } from './signed-in'

let service: string

test.beforeEach(async ({ context }) => {
  await signInAs('service team editor', context.request)
  service = await addService(context.request)
})

for (const [typed, name] of [
  ['_ga', 'Google Analytics 4'],
  ['connect.sid', 'Express session'],
  ['cs-uri-query', 'IIS log (W3C extended format)'],
] as const)
  test(`${typed} finds ${name}`, { tag: '@scripts' }, async ({ page, javaScriptEnabled }) => {
    await page.goto(`${service}/catalogue`)
    await page.getByLabel('Search by name').fill(typed)
    // What is suggested lies over the button once it has come, until it is closed.
    if (javaScriptEnabled) await expect(page.getByRole('option').first()).toBeVisible()
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Search' }).click()
    await expect(page.getByRole('heading', { name: `for “${typed}”` })).toBeVisible()
    await expect(page.getByLabel('Search by name')).toHaveValue(typed)
    await page.getByRole('link', { name, exact: true }).click()
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
  })

test('a subject narrows the list, which goes on for pages', async ({ page, hasNoAccessibilityDefects }) => {
  await page.goto(`${service}/catalogue`)
  await expect(page).toHaveTitle(/^Add from the catalogue \(page 1 of \d+\) – /)
  await page.getByRole('link', { name: 'Next page' }).click()
  await expect(page).toHaveTitle(/^Add from the catalogue \(page 2 of \d+\) – /)
  await page.getByText('Filter by subject').click()
  await page.getByLabel('Payments').check()
  await page.getByRole('button', { name: 'Apply filter' }).click()
  await expect(page).toHaveTitle(/^Add from the catalogue – /)
  await expect(page.getByLabel('Payments')).toBeChecked()
  await expect(page.getByRole('link', { name: 'GOV.UK Pay', exact: true })).toBeVisible()
  await expect(page.getByRole('link', { name: 'nginx access log (combined format)' })).toHaveCount(0)
  await hasNoAccessibilityDefects()
  await page.getByRole('link', { name: 'Show the whole catalogue' }).click()
  await expect(page).toHaveTitle(/page 1 of/)
})

test('what is recorded is shown in the list and on the page of the entry', async ({ page }) => {
  const form = await openForm(page.request, `${service}/catalogue/express-session`)
  expect((await form.send({ identifiers: '0' })).status()).toBe(303)
  await page.goto(`${service}/catalogue?search=express+session`)
  await expect(page.getByRole('listitem').filter({ hasText: 'Express session' })).toContainText(
    '1 of 2 recorded',
  )
  await page.getByRole('link', { name: 'Express session', exact: true }).click()
  await expect(page.getByLabel('Session cookie (connect.sid) – already recorded')).not.toBeChecked()
})

test('the same form sent twice at once adds what was picked once', async ({ page }) => {
  const form = await openForm(page.request, `${service}/catalogue/google-analytics-4`)
  const answers = await Promise.all(Array.from({ length: 5 }, () => form.send({ identifiers: ['0', '1'] })))
  expect(answers.map((answer) => answer.status())).toEqual(Array(5).fill(303))
  await page.goto(`${service}/identifiers`)
  // Its category names it, and the list of identifiers.
  await expect(page.getByRole('link', { name: /\(_ga\)$/ })).toHaveCount(2)
  await page.goto(`${service}/systems`)
  await expect(page.getByRole('link', { name: 'Google Analytics', exact: true })).toHaveCount(1)
  await expect(page.getByRole('link', { name: 'Browser', exact: true })).toHaveCount(1)
})

test('the search box suggests entries, and searches for the one chosen by keyboard', {
  tag: '@scripts',
}, async ({ page, javaScriptEnabled, hasNoAccessibilityDefects }) => {
  await page.goto(`${service}/catalogue`)
  const box = page.getByRole('combobox', { name: 'Search by name' })
  if (javaScriptEnabled === false) {
    await expect(page.getByRole('textbox', { name: 'Search by name' })).toBeVisible()
    await expect(box).toHaveCount(0)
    return
  }
  await box.pressSequentially('connect.s')
  await expect(page.getByRole('option', { name: /^Express session/ })).toBeVisible()
  await hasNoAccessibilityDefects()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'for “Express session”' })).toBeVisible()
})

test('Enter searches for what was typed, also while suggestions are shown', { tag: '@scripts' }, async ({
  page,
  javaScriptEnabled,
}) => {
  await page.goto(`${service}/catalogue`)
  const role = javaScriptEnabled === false ? 'textbox' : 'combobox'
  await page.getByRole(role, { name: 'Search by name' }).pressSequentially('_ga')
  if (javaScriptEnabled !== false)
    await expect(page.getByRole('option', { name: /^Google Analytics 4/ })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'for “_ga”' })).toBeVisible()
})
