import { expect, test } from '@playwright/test'
import { documents } from '@/domain/documents/documents'
import { sections } from '@/domain/record/sections'
import { signInAs } from '../e2e/signed-in'

const service = '/services/visit-someone-in-prison'
const unfinished = '/services/request-a-court-transcript'

/** Every type of page, as the person for whom it shows most. */
const pages = {
  nobody: ['/sign-in', '/cookies', '/privacy', '/accessibility', '/no-such-page'],
  'service team editor': [
    '/services',
    '/services/new',
    '/rules',
    service,
    unfinished,
    ...sections.map(({ id }) => `${service}/${id}`),
    `${unfinished}/rules`,
    `${service}/describe/about`,
    `${service}/identifiers/new`,
    `${service}/holdings/new`,
    `${service}/exceptions/new`,
    `${service}/catalogue`,
    `${service}/catalogue/nginx-access-log`,
    `${service}/check-answers`,
    `${service}/history`,
    `${service}/documents`,
    ...Object.keys(documents).map((id) => `${service}/documents/${id}`),
    '/people',
  ],
  'privacy officer': ['/audit', '/organisation', '/organisation/profile/about', '/organisation/contacts/new'],
  administrator: ['/people', '/people/new', '/people/teams/new'],
} as const

for (const [role, addresses] of Object.entries(pages))
  test(`as ${role}`, async ({ page, context }, { project }) => {
    test.setTimeout(600_000)
    if (role !== 'nobody') await signInAs(role as Exclude<keyof typeof pages, 'nobody'>, context.request)
    for (const address of addresses) {
      const answer = await page.goto(address)
      expect(answer?.status() ?? 500, address).toBeLessThan(500)
      const name = address.slice(1).replaceAll('/', '.')
      await page.screenshot({ path: `screenshots/${project.name}/${role}/${name}.png`, fullPage: true })
    }
    if (role === 'nobody') return
    await page.goto(`${service}/identifiers`)
    const links = page.locator('main table a[href*="/identifiers/"]')
    if ((await links.count()) === 0) return
    await links.first().click()
    await page.screenshot({ path: `screenshots/${project.name}/${role}/identifier.png`, fullPage: true })
  })
