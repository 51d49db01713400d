import { expect, test } from '@playwright/test'
import { documents } from '@/domain/documents/documents'
import { sections } from '@/domain/record/sections'
import { deskLists } from '@/domain/review/desk'
import { steps } from '@/domain/review/workflow'
import { signInAs } from '../e2e/signed-in'

const service = '/services/visit-someone-in-prison'
const unfinished = '/services/request-a-court-transcript'

const version = `${service}/versions/1`

/** How much of a long page is pictured, in pixels: of one that shows a whole record Chromium makes no picture. */
const longest = 8000

/** Every type of page, as the person for whom it shows most. */
const pages = {
  nobody: [
    '/sign-in',
    '/sign-out',
    '/cookies',
    '/privacy',
    '/accessibility',
    '/notices',
    '/notices/visit-someone-in-prison',
    '/notices/visit-someone-in-prison/cookies',
    '/notices/visit-someone-in-prison/versions',
  ],
  'service team editor': [
    '/services',
    '/services/new',
    '/rules',
    '/account',
    '/account/emails',
    '/notifications',
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
    `${service}/audit-notice`,
    `${service}/evidence`,
    `${service}/evidence/new`,
    `${service}/submit`,
    `${service}/stale`,
    `${service}/comments`,
    `${service}/comments/new?about=document/notice/who-we-are`,
    `${service}/versions`,
    `${version}/recall`,
  ],
  'privacy officer': [
    '/audit',
    '/organisation',
    '/organisation/profile/about',
    '/organisation/contacts/new',
    ...Object.keys(deskLists).map((list) => `/desk?list=${list}`),
    version,
    `${version}?show=everything`,
    `${version}/documents/notice`,
    `${version}/sign-off`,
    ...Object.keys(steps)
      .filter((step) => !['submit', 'supersede', 'reopen', 'recall'].includes(step))
      .map((step) => `${version}/${step}`),
  ],
  administrator: ['/people', '/people/new', '/people/teams/new', '/people/refusals', '/people/mail'],
} as const

/** What is refused, with the status of the answer. */
const refusals = {
  nobody: { '/no-such-page': 404 },
  'service team editor': { '/people': 403 },
  'privacy officer': {},
  administrator: {},
} as const

/** Pages whose addresses differ from one demonstration to the next, by the page with a link to the first of them. */
const linked = {
  nobody: {},
  'service team editor': {
    identifier: [`${service}/identifiers`, 'main table a[href*="/identifiers/"]'],
    notification: ['/notifications', 'main a[href^="/notifications/"]'],
  },
  'privacy officer': {},
  administrator: { person: ['/people', 'main a[href^="/people/"]:text-is("Vic Viewer")'] },
} as const

for (const role of ['nobody', 'service team editor', 'privacy officer', 'administrator'] as const)
  test(`as ${role}`, async ({ page, context }, { project }) => {
    test.setTimeout(600_000)
    if (role !== 'nobody') await signInAs(role, context.request)
    const picture = async (name: string) => {
      const { width, height } = await page.evaluate(() => ({
        width: document.documentElement.clientWidth,
        height: document.documentElement.scrollHeight,
      }))
      await page.screenshot({
        path: `screenshots/${project.name}/${role}/${name}.png`,
        fullPage: true,
        clip: { x: 0, y: 0, width, height: Math.min(height, longest) },
      })
    }
    const shown = [
      ...pages[role].map((address) => [address, 200] as const),
      ...Object.entries(refusals[role]),
    ]
    for (const [address, status] of shown) {
      expect((await page.goto(address))?.status(), address).toBe(status)
      await picture(address.slice(1).replaceAll(/[/?=]/g, '.'))
    }
    for (const [name, [address, link]] of Object.entries(linked[role])) {
      await page.goto(address)
      const href = await page.locator(link).first().getAttribute('href')
      expect((await page.goto(`${href}`))?.status(), name).toBe(200)
      await picture(name)
    }
  })
