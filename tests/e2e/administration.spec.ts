import { randomUUID } from 'node:crypto'
import { expect, test } from '../support/browser-test'
import { signInAs } from './signed-in'

test.describe('an administrator', () => {
  test.beforeEach(({ context }) => signInAs('administrator', context.request))

  test('deactivates somebody, reactivates them, and erases the name of somebody who has left', async ({
    page,
    hasNoAccessibilityDefects,
  }) => {
    const name = `Ada ${randomUUID().slice(0, 8)}`
    await page.goto('/people/new')
    await page.getByLabel('Name', { exact: true }).fill(name)
    await page.getByLabel('Email address').fill(`${name.replace(' ', '.')}@example.gov.uk`)
    await page.getByRole('button', { name: 'Invite' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Person invited')

    const open = async () => {
      await page.goto(`/people?search=${encodeURIComponent(name)}`)
      await page.getByRole('link', { name }).click()
    }
    for (const step of ['Deactivate', 'Reactivate', 'Deactivate']) {
      await open()
      await page.getByRole('button', { name: step, exact: true }).click()
      await page.getByRole('button', { name: step, exact: true }).click()
      await expect(page).toHaveURL(/\/people\?done=/)
    }
    await open()
    await page.getByRole('button', { name: 'Erase this person’s name' }).click()
    await expect(page.getByText('It cannot be undone')).toBeVisible()
    await hasNoAccessibilityDefects()
    await page.getByRole('button', { name: 'Erase this person’s name' }).click()
    await expect(page.getByText('The name has been erased')).toBeVisible()
    await page.goto(`/people?search=${encodeURIComponent(name)}`)
    await expect(page.getByText('Nobody matches')).toBeVisible()
  })

  test('cannot take their own role away, being the last', async ({ page }) => {
    await page.goto('/people?search=Adam')
    await page.getByRole('main').getByRole('link', { name: 'Adam Administrator' }).click()
    await page.getByLabel('Administrator: keeps people, teams and settings').uncheck()
    await page.getByRole('button', { name: 'Save changes' }).click()
    await expect(
      page.getByText('There must be at least one administrator who can sign in').first(),
    ).toBeVisible()
  })

  test('sees what somebody can reach', async ({ page, hasNoAccessibilityDefects }) => {
    await page.goto('/people?search=Vic')
    await page.getByRole('link', { name: 'Vic Viewer' }).click()
    await page.getByRole('link', { name: 'See the roles, teams and services of Vic Viewer' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('What Vic Viewer can reach')
    await expect(page.getByText('Viewer in Prison visits team')).toBeVisible()
    await expect(page.getByRole('row', { name: /Prison visits team.+See it/ }).first()).toBeVisible()
    await hasNoAccessibilityDefects()
  })

  test('sees which services use what is shared, and when each contact was checked', async ({ page }) => {
    await page.goto('/organisation')
    await expect(page.getByText(/Checked on \d+ \w+ 20\d\d/).first()).toBeVisible()
    await page.getByRole('link', { name: 'technology suppliers' }).first().click()
    const usedBy = page.getByRole('region', { name: 'Used by' })
    await expect(usedBy.getByRole('link', { name: 'Visit someone in prison' })).toBeVisible()
  })
})

test('the cookies that the inventory sets are those of its cookies page', async ({ page, context }) => {
  await signInAs('administrator', context.request)
  await page.goto('/services')
  const set = (await context.cookies()).filter(({ value }) => value).map(({ name }) => name)
  await page.goto('/cookies')
  const shown = await page.getByRole('table').getByRole('rowheader').allInnerTexts()
  expect(shown.toSorted()).toEqual(set.toSorted())
})

test('the privacy notice of the inventory is made from its own record, for whoever asks', async ({
  page,
  context,
  hasNoAccessibilityDefects,
}) => {
  await page.goto('/privacy')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Privacy notice: Privacy inventory')
  await expect(page.getByText('people who sign in').first()).toBeVisible()
  await signInAs('service team editor', context.request)
  await page.goto('/privacy')
  await expect(page.getByText('Ministry of Justice').first()).toBeVisible()
  await hasNoAccessibilityDefects()
})

test('somebody of the other organisation of the demonstration sees its services alone', async ({ page }) => {
  await page.goto('/sign-in')
  await page
    .getByRole('button', {
      name: 'Sign in as Dora Editor (Department for Science, Innovation and Technology)',
    })
    .click()
  await expect(page.getByRole('link', { name: 'GOV.UK Notify' })).toBeVisible()
  await expect(page.getByText('Visit someone in prison')).toHaveCount(0)
})
