import { expect, test } from '../support/browser-test'
import { openForm } from './posted-form'
import { answer, banner, canPressAgain, fillIn, onPage, press, says, send } from './question-pages'
import { addEntry, addService, historyOf } from './services'
import { signInAs } from './signed-in'

let service: string

test.beforeEach(async ({ context }) => {
  await signInAs('service team editor', context.request)
  service = await addService(context.request)
})

/** A category that one system holds, with an identifier of it; the addresses of all three. */
async function category(request: Parameters<typeof addEntry>[0]) {
  const system = await addEntry(request, service, 'systems', { name: 'Bookings', kind: 'database' })
  const address = await addEntry(request, service, 'categories', { name: 'your booking details' })
  const idOf = (of: string) => of.split('/').at(-1) ?? ''
  await (await openForm(request, `${address}/systems`)).send({ systems: idOf(system) })
  await (await openForm(request, `${address}/source`)).send({ obligation: 'required' })
  const identifier = await addEntry(request, service, 'identifiers', {
    kind: 'contact-details',
    plainName: 'Email address',
    category: idOf(address),
  })
  return { system, address, identifier, copy: `${service}/holdings/${idOf(identifier)}.${idOf(system)}` }
}

test('what a category says once is shown of its identifiers and copies, with where it comes from, until they say otherwise', {
  tag: '@scripts',
}, async ({ page, hasNoAccessibilityDefects }) => {
  const { address, identifier, copy } = await category(page.request)
  await page.goto(`${service}/identifiers`)
  await expect(page.getByRole('row').filter({ hasText: 'your booking details' }).first()).toContainText(
    'Bookings',
  )
  await hasNoAccessibilityDefects()
  await page.goto(address)
  await expect(page.getByRole('link', { name: 'Email address' })).toHaveAttribute('href', identifier)
  await page.goto(identifier)
  await says(page, 'Yes, to use the service, from “your booking details”')

  await page.goto(`${identifier}/source`)
  await says(page, 'If you leave this empty: Yes, to use the service, from “your booking details”')
  const obligation = page.getByRole('group', { name: /^Must people give it/ })
  await expect(obligation.getByLabel('Leave this empty')).toBeChecked()
  const sure = page.locator('details').filter({ has: page.locator('[name=obligation-certainty]') })
  await sure.locator('summary').click()
  await sure.getByLabel('Sometimes', { exact: true }).check()
  await hasNoAccessibilityDefects()
  await send(page)
  await expect(page.locator('.govuk-error-summary')).toContainText('Say what is sometimes so')
  await canPressAgain(page)
  await fillIn(page, { 'Must people give it?': 'No, it is optional' })
  await sure.getByLabel('If sometimes: when is it so?').fill('at weekends')
  await send(page)
  await onPage(page, 'Email address')
  await says(page, 'Sometimes: at weekends')

  await page.goto(copy)
  await onPage(page, 'Email address in Bookings')
  await page.goto(`${copy}/where`)
  await answer(page, 'Where is it held?', { 'In what form?': 'Hashed' })
  await onPage(page, 'Email address in Bookings')
  expect(await historyOf(page.request, service)).toContain('Place where it is held added: Holding')
})

test('of two who are the first to say something of a copy the second is told, and loses nothing', async ({
  page,
}) => {
  const { copy } = await category(page.request)
  await page.goto(`${copy}/where`)
  await (await openForm(page.request, `${copy}/where`)).send({ form: 'encrypted' })
  await answer(page, 'Where is it held?', { 'In what form?': 'Hashed', 'Notes for the file': 'Mine' })
  await expect(page.getByRole('heading', { name: /^Somebody else changed this/ })).toBeVisible()
  await expect(page.getByLabel('Notes for the file')).toHaveValue('Mine')
  await send(page)
  await onPage(page, 'Email address in Bookings')
  await says(page, 'Hashed')
})

test('a page on which something is left to a category is a conflict once the category has changed', async ({
  page,
}) => {
  const { address, identifier } = await category(page.request)
  await page.goto(`${identifier}/purpose`)
  await (await openForm(page.request, `${address}/purpose`)).send({ whyNeeded: 'To tell you' })
  await answer(page, 'Why is it captured?', { 'Why you need it': '' })
  await expect(page.getByRole('heading', { name: /^Somebody else changed this/ })).toBeVisible()
  await expect(page.getByRole('row').filter({ hasText: 'Why you need it' })).toContainText('To tell you')
  await send(page)
  await onPage(page, 'Email address')
})

test('what the catalogue proposed is confirmed at once, and a comment on a copy leads back to it', async ({
  page,
}) => {
  const { copy } = await category(page.request)
  const form = await openForm(page.request, `${service}/catalogue/nginx-access-log`)
  await form.send({ identifiers: '0' })
  await page.goto(`${service}/identifiers`)
  await page.getByRole('table').last().getByRole('link').last().click()
  await expect(page.getByRole('heading', { name: 'To be confirmed' })).toBeVisible()
  await press(page, /^Confirm all/)
  await banner(page, 'The answers have been confirmed')
  await expect(page.getByRole('heading', { name: 'To be confirmed' })).toHaveCount(0)

  await page.goto(copy)
  await page.getByRole('link', { name: 'Comment on this place where it is held' }).click()
  await page.getByRole('textbox').fill('Is this so?')
  await page.getByRole('button', { name: /comment/i }).click()
  await onPage(page, 'Email address in Bookings')
  await says(page, 'Is this so?')
})
