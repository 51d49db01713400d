import { expect, test } from '../support/browser-test'
import { formIn, openForm } from './posted-form'
import { answer, canPressAgain, fillIn, onPage, send } from './question-pages'
import { addEntry, addService, historyOf } from './services'
import { signInAs } from './signed-in'

const changed = 'Somebody else changed this while you were working on it'
let service: string

test.beforeEach(async ({ context }) => {
  await signInAs('service team editor', context.request)
  service = await addService(context.request)
})

/** What the record says that the service does. */
async function summaryNow(request: Parameters<typeof openForm>[0]): Promise<string | undefined> {
  return (await openForm(request, `${service}/describe/about`)).fields.summary?.[0]
}

test('whoever saves second sees what was saved beside their own words, and replaces it knowingly', {
  tag: '@scripts',
}, async ({ page, browser, baseURL, javaScriptEnabled, hasNoAccessibilityDefects }) => {
  const other = await browser.newContext({ baseURL, javaScriptEnabled })
  await signInAs('service team editor', other.request)
  const colleague = await other.newPage()
  for (const one of [page, colleague]) await one.goto(`${service}/describe/about`)
  await answer(colleague, 'About the service', { 'What it does': 'Words of the first' })
  await onPage(colleague, 'The service')

  await answer(page, 'About the service', { 'What it does': 'Words of the second <b>' })
  await expect(page.getByRole('heading', { name: changed })).toBeVisible()
  await expect(page).toHaveTitle('Error: About the service – Privacy inventory')
  const differs = page.getByRole('row').filter({ hasText: 'What it does' })
  await expect(differs.getByRole('cell')).toHaveText(['Words of the first', 'Words of the second <b>'])
  await expect(page.getByLabel('What it does')).toHaveValue('Words of the second <b>')
  if (javaScriptEnabled !== false) await expect(page.locator('.govuk-error-summary')).toBeFocused()
  expect(await summaryNow(page.request)).toBe('Words of the first')
  await hasNoAccessibilityDefects()

  await canPressAgain(page)
  await fillIn(page, { 'What it does': 'Words of both' })
  await send(page)
  await onPage(page, 'The service')
  expect(await summaryNow(page.request)).toBe('Words of both')
  expect(await historyOf(page.request, service)).toEqual([
    'Service changed',
    'Service changed',
    'Service added',
  ])
  await other.close()
})

test('a conflict that is answered after yet another change is a conflict again', async ({ context }) => {
  const { request } = context
  const address = `${service}/describe/about`
  const [mine, first, second] = [
    await openForm(request, address),
    await openForm(request, address),
    await openForm(request, address),
  ]
  await first.send({ summary: 'First' })
  const conflict = formIn(await (await mine.send({ summary: 'Mine' })).text(), mine.url, request)
  const [version] = conflict.fields.version ?? []
  await second.send({ summary: 'Second', version: version ?? '' })
  const again = await conflict.send()
  expect(again.status()).toBe(200)
  expect(await again.text()).toContain(changed)
  expect(await summaryNow(request)).toBe('Second')
})

test('answers to other questions of the page are kept by those who did not change them', async ({
  context,
}) => {
  const { request } = context
  const [about, phase] = [
    await openForm(request, `${service}/describe/about`),
    await openForm(request, `${service}/describe/phase`),
  ]
  await about.send({ summary: 'Lets you book.' })
  const conflict = await phase.send({ phase: 'alpha' })
  expect(conflict.status()).toBe(200)
  const html = await conflict.text()
  expect(html).toContain('Alpha')
  expect(html).not.toContain('What it does')
  const answered = await formIn(html, phase.url, request).send()
  expect(answered.status()).toBe(303)
  expect(await summaryNow(request)).toBe('Lets you book.')
})

test('a stage that somebody else changed is not overwritten unseen', async ({ context }) => {
  const { request } = context
  const system = await addEntry(request, service, 'systems', { name: 'Database' })
  const address = `${system}/stages/new`
  const [one, other] = [await openForm(request, address), await openForm(request, address)]
  const stage = { measure: 'exactly', from: 'collected' }
  expect((await one.send({ ...stage, period: '30 days' })).status()).toBe(303)
  const conflict = await other.send({ ...stage, period: '1 year' })
  expect(conflict.status()).toBe(200)
  const html = await conflict.text()
  expect(html).toContain(changed)
  expect(html).toContain('30 days')
  const again = formIn(html, other.url, request)
  expect(again.fields.period).toEqual(['1 year'])
  expect((await again.send()).status()).toBe(303)
  const stages = await (await request.get(system)).text()
  expect(stages).toContain('30 days')
  expect(stages).toContain('1 year')
})

test('what was removed meanwhile is not found, and not made again', async ({ context }) => {
  const { request } = context
  const people = await addEntry(request, service, 'people', { name: 'people who book' })
  const [change, removal] = [
    await openForm(request, `${people}/who`),
    await openForm(request, `${people}/remove`),
  ]
  expect((await removal.send({ confirm: 'yes' })).status()).toBe(303)
  expect((await change.send({ name: 'others' })).headers().location).toBe('/refused/not-found')
  expect((await request.get(people)).status()).toBe(404)
})

test('a form that is sent twice is done once, and is no conflict with oneself', async ({ context }) => {
  const { request } = context
  const about = await openForm(request, `${service}/describe/about`)
  const people = await openForm(request, `${service}/people/new`)
  const section = await openForm(request, `${service}/people`)
  const sentTwice = async (form: typeof about, answers: Record<string, string>) => {
    const answered = await Promise.all([form.send(answers), form.send(answers)])
    expect(answered.map((one) => one.status())).toEqual([303, 303])
  }
  await sentTwice(about, { summary: 'Lets you book.' })
  await sentTwice(people, { name: 'people who book' })
  await sentTwice(section, { completed: 'yes' })
  expect(await historyOf(request, service)).toEqual([
    'Section completed: Whose data it is',
    'Group of people added: people who book',
    'Service changed',
    'Service added',
  ])
})

test('a double click saves once', { tag: '@scripts' }, async ({ page }) => {
  await page.goto(`${service}/people/new`)
  await fillIn(page, { 'Who they are': 'people who book' })
  await page.getByRole('button', { name: 'Continue' }).dblclick()
  await onPage(page, 'Children and vulnerable people')
  expect(await historyOf(page.request, service)).toEqual([
    'Group of people added: people who book',
    'Service added',
  ])
})

test('somebody who was signed out meanwhile is told what to do, and can still save what they typed', {
  tag: '@scripts',
}, async ({ page, context, baseURL, javaScriptEnabled, hasNoAccessibilityDefects }) => {
  await page.goto(`${service}/describe/about`)
  await fillIn(page, { 'What it does': 'Words that took an hour' })
  await context.request.post('/api/auth/signout', { headers: { Origin: String(baseURL) } })
  await send(page)
  await hasNoAccessibilityDefects()
  if (javaScriptEnabled === false) {
    await onPage(page, 'You have been signed out')
    await signInAs('service team editor', context.request)
    await page.reload()
  } else {
    await expect(page.locator('.govuk-error-summary')).toContainText(
      'You have been signed out. Sign in again in another tab or window, then send this form once more',
    )
    await expect(page.getByLabel('What it does')).toHaveValue('Words that took an hour')
    await signInAs('service team editor', context.request)
    await canPressAgain(page)
    await send(page)
  }
  await onPage(page, 'The service')
  expect(await summaryNow(context.request)).toBe('Words that took an hour')
})
