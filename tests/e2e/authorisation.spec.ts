import type { APIRequestContext } from '@playwright/test'
import { documents } from '@/domain/documents/documents'
import { formats } from '@/domain/exchange/writers/formats'
import { sections } from '@/domain/record/sections'
import { expect, test } from '../support/browser-test'
import { addEntry, addService } from './services'
import { roles, signInAs } from './signed-in'

/** A service of another organisation, and one of ours. */
const theirs = '/services/govuk-forms'
const ours = '/services/visit-someone-in-prison'

/** Buttons, and the links beside answers and things that are listed. */
const waysToChange =
  '.govuk-button, .govuk-summary-list__actions a, .govuk-summary-card__actions a, .app-actions a'

/** Whether a page, or the one that it leads to, has a form of questions. */
async function asksSomething(request: APIRequestContext, address: string): Promise<boolean> {
  const page = await request.get(address)
  expect([200, 404], address).toContain(page.status())
  return (await page.text()).includes('name="$ACTION_')
}

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

test('the pages that change a service ask nothing of whoever may only read it', async ({ context }) => {
  const { request } = context
  await signInAs('service team editor', request)
  const service = await addService(request)
  const people = await addEntry(request, service, 'people', { name: 'people who book' })
  const purpose = await addEntry(request, service, 'purposes', { name: 'book' })
  const pages = ['describe/about', 'people/new', 'people', 'catalogue/nginx-access-log'].map(
    (path) => `${service}/${path}`,
  )
  pages.push(`${people}/who`, `${people}/remove`, `${purpose}/bases/new`)
  for (const address of pages) expect(await asksSomething(request, address), address).toBe(true)
  for (const role of ['service team viewer', 'privacy officer', 'administrator'] as const) {
    await signInAs(role, request)
    expect((await request.get(people)).status(), role).toBe(200)
    for (const address of pages)
      expect(await asksSomething(request, address), `${address} for the ${role}`).toBe(false)
  }
})

test('a service of another organisation is not there', async ({ context, page }) => {
  const { request } = context
  for (const role of ['service team editor', 'privacy officer', 'administrator'] as const) {
    await signInAs(role, request)
    const pages = ['', ...sections.map(({ id }) => `/${id}`), '/describe/about', '/people/new', '/history']
    const files = Object.keys(documents).flatMap((document) =>
      Object.keys(formats).map((format) => `/documents/${document}/${format}`),
    )
    for (const path of [
      ...pages,
      '/check-answers',
      '/documents',
      '/documents/notice',
      '/catalogue',
      ...files,
    ])
      expect((await request.get(theirs + path)).status(), `${path} for the ${role}`).toBe(404)
    await page.goto('/services?search=GOV.UK')
    await expect(page.getByRole('main')).not.toContainText('GOV.UK Forms')
    await page.goto('/services?team=government-platforms-team')
    await expect(page.getByRole('table')).toHaveCount(0)
  }
})

test('what the organisation keeps is changed by officers and administrators, people by administrators', async ({
  context,
  page,
}) => {
  const { request } = context
  const organisation = ['/organisation/profile/about', '/organisation/contacts/new']
  const people = ['/people/new', '/people/vic-viewer', '/people/vic-viewer/access', '/people/teams/new']
  const may = {
    'service team editor': { organisation: false, people: false },
    'service team viewer': { organisation: false, people: false },
    'privacy officer': { organisation: true, people: false },
    administrator: { organisation: true, people: true },
  }
  for (const role of roles) {
    await signInAs(role, request)
    expect((await request.get('/organisation')).status(), role).toBe(200)
    for (const address of organisation)
      expect(await asksSomething(request, address), `${address} for the ${role}`).toBe(may[role].organisation)
    for (const address of people) {
      const status = may[role].people ? 200 : 403
      expect((await request.get(address)).status(), `${address} for the ${role}`).toBe(status)
    }
    await page.goto('/services')
    const link = page.getByRole('link', { name: 'People and teams' })
    await expect(link).toHaveCount(may[role].people ? 1 : 0)
  }
})

test('a file is for whoever is signed in', async ({ request }) => {
  const answer = await request.get(`${ours}/documents/notice/html`, { maxRedirects: 0 })
  expect(answer.status()).toBe(303)
  expect(answer.headers().location).toContain('/sign-in?next=')
})
