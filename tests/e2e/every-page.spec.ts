import type { Page, Response } from '@playwright/test'
import { documents } from '@/domain/documents/documents'
import type { KindName } from '@/domain/record/field'
import { kindNames, kindOf } from '@/domain/record/kinds'
import { organisationSteps } from '@/domain/record/kinds/organisation'
import { serviceSteps } from '@/domain/record/kinds/service'
import { sections } from '@/domain/record/sections'
import { deskLists } from '@/domain/review/desk'
import { steps } from '@/domain/review/workflow'
import { expect, test } from '../support/browser-test'
import { demoRecord } from '../support/demo-record'
import { kept, pagesAbout } from './pages-of-record'
import { addEntry, addService } from './services'
import { type Role, signInAs } from './signed-in'

// The narrowest screen of WCAG 2.2 SC 1.4.10 that people really have.
test.use({ viewport: { width: 375, height: 800 } })

const record = demoRecord('visit-someone-in-prison')
const service = '/services/visit-someone-in-prison'
/** One with less in it, for the pages that show all of it: axe reads each element. */
const small = '/services/request-a-court-transcript'

/** What the demonstration has none of. */
const added: { readonly [kind in KindName]?: Record<string, string> } = {
  contact: { topic: 'general', name: 'Data desk' },
  signOff: { item: 'dpo-advice', name: 'Amina Khan' },
  exception: { rule: 'logs-kept-too-long' },
}

const below = (base: string) => (path: string) => `${base}/${path}`

type Visit = { page: Page; hasNoAccessibilityDefects: () => Promise<void> }

/** Opens each address and checks what holds of every page. */
async function visit(addresses: readonly string[], { page, hasNoAccessibilityDefects }: Visit, status = 200) {
  for (const address of addresses) {
    await test.step(address, async () => {
      const response = await page.goto(address)
      expect(response?.status(), address).toBe(status)
      expect(new URL(page.url()).pathname, 'no redirect').toBe(address.split('?')[0])
      await expect(page.locator('title:not(svg title)'), 'titles').toHaveCount(1)
      await expect(page, 'title').toHaveTitle(/^(?!Error: ).+ – Privacy inventory$/)
      await expect(page.locator('h1'), 'headings of level 1').toHaveCount(1)
      await expectStrictPolicy(response)
      const overflow = () => document.documentElement.scrollWidth - document.documentElement.clientWidth
      expect(await page.evaluate(overflow), `${address} is wider than the screen`).toBe(0)
      await hasNoAccessibilityDefects()
    })
  }
}

/** Only scripts that carry the nonce of this one answer may run, and all of its scripts do. */
async function expectStrictPolicy(response: Response | null): Promise<void> {
  const policy = response?.headers()['content-security-policy'] ?? ''
  expect(policy).not.toContain('unsafe')
  const nonce = /script-src [^;]*'nonce-([^']+)'/.exec(policy)?.[1]
  expect(nonce).toBeTruthy()
  const scripts = ((await response?.text()) ?? '').match(/<script[^>]*>/g) ?? []
  expect(scripts.length).toBeGreaterThan(0)
  expect(scripts.filter((script) => !script.includes(`nonce="${nonce}"`))).toEqual([])
}

const asRole = (role: Role) => test.beforeEach(({ context }) => signInAs(role, context.request))

test('pages for everybody', { tag: '@scripts' }, async ({ page, hasNoAccessibilityDefects }) => {
  await visit(['/sign-in', '/cookies', '/privacy', '/accessibility'], { page, hasNoAccessibilityDefects })
  await visit(['/no-such-page', '/refused/not-found'], { page, hasNoAccessibilityDefects }, 404)
  await visit(['/refused/forbidden'], { page, hasNoAccessibilityDefects }, 403)
})

test.describe('for an editor', { tag: '@scripts' }, () => {
  asRole('service team editor')

  test('the service and its sections', async ({ page, hasNoAccessibilityDefects }) => {
    test.slow()
    const pages = [...sections.map(({ id }) => id), 'catalogue', 'catalogue/nginx-access-log']
    const steps = serviceSteps.map(({ id }) => `describe/${id}`)
    const addresses = [
      '/services',
      '/services/new',
      '/rules',
      service,
      ...[...pages, ...steps].map(below(service)),
    ]
    await visit(addresses, { page, hasNoAccessibilityDefects })
  })

  test('what comes out of the record', async ({ page, hasNoAccessibilityDefects }) => {
    test.slow()
    const previews = Object.keys(documents).map((id) => `documents/${id}`)
    const pages = ['check-answers', 'audit-notice', 'history', 'documents', ...previews]
    await visit(pages.map(below(small)), { page, hasNoAccessibilityDefects })
  })

  test('a service with nothing recorded', async ({ page, context, hasNoAccessibilityDefects }) => {
    const empty = await addService(context.request)
    const pages = [...sections.map(({ id }) => id), 'documents', 'holdings/new']
    await visit([empty, ...pages.map(below(empty))], { page, hasNoAccessibilityDefects })
  })

  for (const kind of kindNames)
    test(`every page about a ${kindOf(kind).noun}`, async ({ page, context, hasNoAccessibilityDefects }) => {
      test.slow()
      const recorded = kept(record, kind, 'service')
      const answers = added[kind]
      if (answers === undefined) {
        expect(recorded).not.toEqual([])
        return visit(pagesAbout(kind, service, recorded), { page, hasNoAccessibilityDefects })
      }
      const base = await addService(context.request)
      const id = (await addEntry(context.request, base, kindOf(kind).plural, answers)).split('/').at(-1)
      await visit(pagesAbout(kind, base, [{ id }]), { page, hasNoAccessibilityDefects })
    })

  test('what an editor may not see', async ({ page, hasNoAccessibilityDefects }) => {
    await visit(['/people', '/organisation/contacts/new'], { page, hasNoAccessibilityDefects }, 403)
    await visit([`${service}/nothing`], { page, hasNoAccessibilityDefects }, 404)
    await visit(['/organisation', '/account', '/account/emails', '/notifications'], {
      page,
      hasNoAccessibilityDefects,
    })
  })
})

test.describe('for a privacy officer', { tag: '@scripts' }, () => {
  asRole('privacy officer')

  test('the desk and the pages of a version', async ({ page, hasNoAccessibilityDefects }) => {
    test.slow()
    const lists = Object.keys(deskLists).map((list) => `/desk?list=${list}`)
    const decisions = Object.keys(steps).filter(
      (step) => !['submit', 'supersede', 'reopen', 'recall'].includes(step),
    )
    const pages = ['/sign-off', '/documents/dpia', ...decisions.map((step) => `/${step}`)]
    const version = pages.map((path) => `${service}/versions/1${path}`)
    await visit([...lists, ...version], { page, hasNoAccessibilityDefects })
  })

  test('the organisation', async ({ page, hasNoAccessibilityDefects }) => {
    const profile = organisationSteps.map(({ id }) => `/organisation/profile/${id}`)
    await visit(['/organisation', ...profile], { page, hasNoAccessibilityDefects })
  })

  for (const kind of kindNames.filter((name) => kindOf(name).mayBeShared))
    test(`every page about a ${kindOf(kind).noun} that is shared`, async ({
      page,
      hasNoAccessibilityDefects,
    }) => {
      test.slow()
      const addresses = pagesAbout(kind, '/organisation', kept(record, kind, 'organisation'))
      await visit(addresses, { page, hasNoAccessibilityDefects })
    })
})

test.describe('for a viewer', { tag: '@scripts' }, () => {
  asRole('service team viewer')

  test('the service', async ({ page, hasNoAccessibilityDefects }) => {
    const pages = ['identifiers', 'systems', 'statements', 'dpia', 'documents']
    await visit([service, ...pages.map(below(service))], { page, hasNoAccessibilityDefects })
    await visit(['/services/new'], { page, hasNoAccessibilityDefects }, 403)
  })
})

test.describe('for an administrator', { tag: '@scripts' }, () => {
  asRole('administrator')

  test('people and teams', async ({ page, hasNoAccessibilityDefects }) => {
    const pages = ['/people', '/people/new', '/people/teams/new', '/people/refusals', '/people/mail']
    await visit(pages, { page, hasNoAccessibilityDefects })
    await page.goto('/people')
    const vic = await page.getByRole('link', { name: 'Vic Viewer' }).getAttribute('href')
    await visit([`${vic}`, `${vic}/access`, `${vic}/invited`, `${vic}/sessions`], {
      page,
      hasNoAccessibilityDefects,
    })
  })
})
