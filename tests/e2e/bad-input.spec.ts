import type { Page } from '@playwright/test'
import { expect, test } from '../support/browser-test'
import { answer, canPressAgain, fillIn, onPage, send } from './question-pages'
import { addEntry, addService, historyOf } from './services'
import { signInAs } from './signed-in'

let service: string

test.beforeEach(async ({ context }) => {
  await signInAs('service team editor', context.request)
  service = await addService(context.request)
})

/** Errors by the id of the field that each leads to; nothing has been saved. */
async function expectErrors(page: Page, heading: string, errors: Record<string, string>): Promise<void> {
  await expect(page).toHaveTitle(`Error: ${heading} – Privacy inventory`)
  const summary = page.locator('.govuk-error-summary')
  await expect(summary.getByRole('heading')).toHaveText('There is a problem')
  await expect(summary.getByRole('link')).toHaveText(Object.values(errors))
  for (const [field, message] of Object.entries(errors)) {
    await expect(page.locator(`[id="${field.replace(/-day$/, '')}-error"]`)).toHaveText(`Error: ${message}`)
    await summary.getByRole('link', { name: message, exact: true }).click()
    await expect(page.locator(`[id="${field}"]`)).toBeFocused()
  }
  expect(await historyOf(page.request, service)).toEqual(['Service added'])
}

test('the summary takes the focus where a script runs', { tag: '@scripts' }, async ({
  page,
  javaScriptEnabled,
}) => {
  await page.goto(`${service}/people/new`)
  const hydrated = () =>
    Object.keys(document.querySelector('main form') ?? {}).some((key) => key.startsWith('__react'))
  if (javaScriptEnabled !== false) await expect.poll(() => page.evaluate(hydrated)).toBe(true)
  for (let attempt = 1; attempt <= 2; attempt++) {
    await send(page)
    const summary = page.locator('.govuk-error-summary')
    await expect(summary).toBeVisible()
    if (javaScriptEnabled !== false) await expect(summary).toBeFocused()
    await page.getByRole('textbox', { name: 'Who they are' }).focus()
    await canPressAgain(page)
  }
})

test('a service needs a name and a team', async ({ page, hasNoAccessibilityDefects }) => {
  await page.goto('/services/new')
  await answer(page, 'Add a service', { 'Name of the service': '   ' })
  await expectErrors(page, 'Add a service', {
    name: 'Enter the name of the service',
    teamId: 'Select which team runs it',
  })
  await hasNoAccessibilityDefects()
  await canPressAgain(page)
  await fillIn(page, { 'Name of the service': 'x'.repeat(151), 'Which team runs it?': 'Prison visits team' })
  await send(page)
  await expectErrors(page, 'Add a service', { name: 'Name of the service must be 150 characters or less' })
  await expect(page.getByLabel('Name of the service')).toHaveValue('x'.repeat(151))
  await expect(page.getByLabel('Prison visits team')).toBeChecked()
})

test('text, text of several lines, web addresses and radios come back as they were typed', {
  tag: '@scripts',
}, async ({ page }) => {
  await page.goto(`${service}/describe/about`)
  const typed = '\n  “Line one” <b>&amp;</b>\n\n\ttwo  '
  await answer(page, 'About the service', {
    'Name of the service': ' ',
    'What it does': typed,
    'Web addresses': 'javascript:alert(1)\nhttps://example.gov.uk',
  })
  await expectErrors(page, 'About the service', {
    name: 'Enter the name of the service',
    addresses: 'Enter a full web address, starting with https:// or http://',
  })
  await expect(page.getByLabel('What it does')).toHaveValue(typed)
  await expect(page.getByLabel('Web addresses')).toHaveValue('javascript:alert(1)\nhttps://example.gov.uk')

  await page.goto(`${service}/describe/phase`)
  await answer(page, 'Phase and audience', {
    Phase: 'Alpha',
    'Who uses it?': 'Staff',
    'Business function': 'x'.repeat(201),
  })
  await expectErrors(page, 'Phase and audience', {
    businessFunction: 'Business function must be 200 characters or less',
  })
  await expect(page.getByLabel('Alpha')).toBeChecked()
  await expect(page.getByLabel('Staff', { exact: true })).toBeChecked()
})

for (const [typed, message] of [
  ['31 2 2027', 'Next review must be a real date'],
  ['7  2027', 'Next review must include a month'],
  ['7 1 27', 'Next review must include a year of 4 numbers'],
  ['x <b> 2027', 'Next review must be a real date'],
] as const)
  test(`the date “${typed}” is refused and comes back`, async ({ page }) => {
    await page.goto(`${service}/describe/owners`)
    await answer(page, 'Who answers for it?', { 'Service owner': 'Head of places', 'Next review': typed })
    await expectErrors(page, 'Who answers for it?', { 'nextReview-day': message })
    const [day = '', month = '', year = ''] = typed.split(' ')
    const date = page.getByRole('group', { name: 'Next review' })
    await expect(date.getByLabel('Day')).toHaveValue(day)
    await expect(date.getByLabel('Month')).toHaveValue(month)
    await expect(date.getByLabel('Year')).toHaveValue(year)
    await expect(page.getByLabel('Service owner')).toHaveValue('Head of places')
  })

test('what was picked from a list or ticked comes back', async ({ page }) => {
  await page.goto(`${service}/identifiers/new`)
  await answer(page, 'What is captured?', { 'What kind of identifier is it?': 'Cookie' })
  await expectErrors(page, 'What is captured?', { plainName: 'Enter a plain name' })
  await expect(page.getByRole('combobox')).toHaveValue('cookie')
  await canPressAgain(page)
  await send(page)
  await expectErrors(page, 'What is captured?', { plainName: 'Enter a plain name' })
  await expect(page.getByRole('combobox')).toHaveValue('cookie')

  await page.goto(`${service}/people/new`)
  const relationship = ['They use the service themselves', 'They work for us']
  await answer(page, 'Whose data is it?', {
    'How they come into contact with the service': relationship,
    'Do they give the data about themselves?': 'No',
  })
  await expectErrors(page, 'Whose data is it?', { name: 'Enter who these people are' })
  for (const label of [...relationship, 'No'])
    await expect(page.getByLabel(label, { exact: true })).toBeChecked()
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(2)
})

test('a place that nobody knows and a length of time that is none are refused', async ({ page }) => {
  await page.goto(`${service}/parties/new`)
  await answer(page, 'Another organisation', { 'Name or category': 'Suppliers', 'Where it is': 'Atlantis' })
  await expectErrors(page, 'Another organisation', {
    places:
      '“Atlantis” is not a country or region that we know. Enter each on a line of its own, such as “UK”, “Ireland”, “EEA” or “worldwide”, or enter “not known”',
  })
  await expect(page.getByLabel('Where it is')).toHaveValue('Atlantis')
})

test('what has nothing to choose from yet says so where the error leads', async ({ page }) => {
  await page.goto(`${service}/holdings/new`)
  await answer(page, 'Where is it held?', {})
  await expect(page).toHaveTitle(/^Error: /)
  const link = page.locator('.govuk-error-summary').getByRole('link', { name: 'Select the identifier' })
  const target = (await link.getAttribute('href')) ?? ''
  await expect(page.locator(`[id="${target.slice(1)}"]`)).toContainText('Add an identifier first')
})

test('a confirmation needs an answer', async ({ page, context }) => {
  const people = await addEntry(context.request, service, 'people', { name: 'people who book' })
  await page.goto(`${people}/remove`)
  const title = 'Are you sure you want to remove people who book?'
  await answer(page, title, {})
  await expect(page).toHaveTitle(`Error: ${title} – Privacy inventory`)
  await expect(page.locator('.govuk-error-summary').getByRole('link')).toHaveText(
    'Select yes if you want to remove it',
  )
  await page.goto(people)
  await onPage(page, 'people who book')
})
