import { sections } from '@/domain/record/sections'
import { expect, test } from '../support/browser-test'
import { openForm } from './posted-form'
import { addEntry, addService, historyOf } from './services'
import { roles, signInAs } from './signed-in'

const ours = '/services/visit-someone-in-prison'

/** Buttons, and the links beside answers and things that are listed. */
const waysToChange =
  '.govuk-button, .govuk-summary-list__actions a, .govuk-summary-card__actions a, .app-actions a'

test('a viewer reads everything, and is offered no way to change it', async ({ page, context }) => {
  await signInAs('service team viewer', context.request)
  const pages = ['', ...sections.map(({ id }) => `/${id}`), '/check-answers', '/history', '/documents']
  for (const path of pages) {
    await page.goto(ours + path)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.locator('main form'), path).toHaveCount(0)
    await expect(page.locator('main').locator(waysToChange), path).toHaveCount(0)
  }
  await page.goto(`${ours}/identifiers`)
  await page.getByRole('table').getByRole('link').first().click()
  await expect(
    page.getByRole('heading', { name: 'Where it is held, for how long, and who can see it' }),
  ).toBeVisible()
  await expect(page.locator('main').locator(waysToChange)).toHaveCount(0)
})

test('only an administrator is offered the page of people and teams', async ({ context, page }) => {
  for (const role of roles) {
    await signInAs(role, context.request)
    await page.goto('/services')
    await expect(page.getByRole('link', { name: 'People and teams' })).toHaveCount(
      role === 'administrator' ? 1 : 0,
    )
  }
})

test('a page that refuses has the menu that others have on a phone', { tag: '@scripts' }, async ({
  context,
  page,
  javaScriptEnabled,
}) => {
  await page.setViewportSize({ width: 375, height: 800 })
  await signInAs('service team editor', context.request)
  await page.goto('/people')
  await expect(page.getByRole('heading', { name: 'You cannot do this' })).toBeVisible()
  const menu = page.getByRole('button', { name: 'Menu' })
  const services = page.getByRole('link', { name: 'Your services' })
  // Without scripts what refuses comes from the edge, which knows nobody: it has the words alone.
  if (javaScriptEnabled === false) return expect(menu).toHaveCount(0)
  await expect(services).toBeHidden()
  await menu.click()
  await expect(services).toBeVisible()
})

test('an answer cannot name what another service has recorded', async ({ context }) => {
  const { request } = context
  await signInAs('service team editor', request)
  const [service, another] = [await addService(request), await addService(request)]
  const elsewhere = await addEntry(request, another, 'people', { name: 'people elsewhere' })
  const choice = await addEntry(request, service, 'choices', { name: 'cookies' })
  const what = await openForm(request, `${choice}/what`)
  const answer = await what.send({ identifiers: [elsewhere.split('/').at(-1) ?? ''] })
  expect(answer.status()).toBe(200)
  expect(await answer.text()).toContain('There is a problem')
  expect(await historyOf(request, service)).toEqual(['Choice added: cookies', 'Service added'])
})
