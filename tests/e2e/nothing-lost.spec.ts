import type { APIRequestContext, Page } from '@playwright/test'
import type { KindName } from '@/domain/record/field'
import { kindNames, kindOf } from '@/domain/record/kinds'
import type { Application } from '../support/application'
import { expect, test } from '../support/browser-test'
import { demoRecord } from '../support/demo-record'
import { startOwnDemonstration } from '../support/own-demonstration'
import { kept, pagesAbout } from './pages-of-record'
import { openForm } from './posted-form'
import { type Role, signInAs } from './signed-in'
import { findFormPages, pageRoutes } from './typed/form-pages'
import { lostOn, typeInto } from './typed/typing'

let application: Application

test.beforeAll(async () => {
  test.setTimeout(180_000)
  application = await startOwnDemonstration()
})

test.afterAll(() => application?.stop())

const slug = 'visit-someone-in-prison'
const service = `/services/${slug}`
const record = demoRecord(slug)

/** Of each kind of thing the pages of questions on which there are lists of parts, with buttons of their own. */
const pagesWithLists = (kind: KindName, base: string, by: 'service' | 'organisation') => {
  const { plural, steps, fields } = kindOf(kind)
  const hasLists = ({ fields: asked }: { fields: readonly string[] }) =>
    asked.some((name) => fields[name]?.input.type === 'parts')
  const [thing] = kept(record, kind, by)
  return thing ? steps.filter(hasLists).map(({ id }) => `${base}/${plural}/${thing.id}/${id}`) : []
}

const withLists: { readonly [role in Role]?: string[] } = {
  'service team editor': kindNames.flatMap((kind) => pagesWithLists(kind, service, 'service')),
  'privacy officer': kindNames.flatMap((kind) => pagesWithLists(kind, '/organisation', 'organisation')),
}

/** Pages that lead to all others, and those of the version that is in review. */
const starts: { readonly [role in Role]?: string[] } = {
  'service team editor': [
    ...['/services', service, '/account'],
    ...pagesAbout('purpose', service, kept(record, 'purpose', 'service')),
    ...['catalogue', 'catalogue/nginx-access-log', 'evidence/decide', 'comments', 'versions/2/recall'].map(
      (page) => `${service}/${page}`,
    ),
  ],
  'privacy officer': [
    ...['/desk', '/organisation', service, `${service}/versions/compare`],
    ...pagesAbout('system', '/organisation', kept(record, 'system', 'organisation')),
    ...['approve', 'assign', 'return', 'sign-off', 'sign-off/dpo-advice'].map(
      (step) => `${service}/versions/2/${step}`,
    ),
    `${service}/versions/1/restore`,
  ],
  administrator: ['/people', '/audit'],
}

/** Submits the service, comments on it and adds evidence, so that the pages about these are there. */
async function prepare(request: APIRequestContext): Promise<void> {
  await signInAs('service team editor', request, application.url)
  const site = application.url + service
  expect((await (await openForm(request, `${site}/submit`)).send()).status()).toBe(303)
  const comment = await openForm(request, `${site}/comments/new?about=service/name`)
  expect((await comment.send({ words: 'Which one?' })).status()).toBe(303)
  const added = await request.post(`${site}/evidence/upload`, {
    multipart: { text: 'name,purpose,expires\n_ga,to count visits,2 years\n' },
    headers: { Origin: application.url },
    maxRedirects: 0,
  })
  expect(added.status()).toBe(303)
}

/** The routes that are not opened, each with the reason. */
const unopened: Record<string, string> = {
  ...because('nothing is asked there of anybody', [
    '/',
    '/healthz',
    '/no-access',
    '/readyz',
    '/sign-in',
    '/sign-out',
    '/notifications/[id]',
    '/organisation/[list]',
    '/people/[id]/erase',
    '/people/[id]/invited',
    '/refused/[kind]',
    '/services/[slug]/catalogue/suggestions',
    '/services/[slug]/evidence/upload',
  ]),
  ...because(
    'nobody is led there with a version in review, and their forms are made of what other pages here show',
    [
      '/services/[slug]/submit',
      '/services/[slug]/versions/[number]/exception',
      '/services/[slug]/versions/[number]/restore',
      '/services/[slug]/versions/[number]/sign-off/[item]',
    ],
  ),
}

function because(reason: string, routes: string[]): Record<string, string> {
  return Object.fromEntries(routes.map((route) => [route, reason]))
}

/** What on a page is pressed beside the button of the form itself: a link, and each button of another meaning. */
async function othersOn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const link = document.querySelector<HTMLAnchorElement>('main a[href^="/"]:not([target])')
    const forms = [...document.querySelectorAll('main form[method="post" i]')]
    const meanings = new Map<string, string>()
    for (const [place, form] of forms.entries())
      for (const button of form.querySelectorAll<HTMLButtonElement>('button[name]')) {
        const meaning = `${place} ${button.name} ${button.value.replace(/\d+/, 'n')}`
        if (!meanings.has(meaning))
          meanings.set(meaning, `button[name="${button.name}"][value="${button.value}"]`)
      }
    return [...(link ? [`main a[href="${link.getAttribute('href')}"]`] : ['header a']), ...meanings.values()]
  })
}

/** Types, presses and comes back; what is lost by that. */
async function lostBy(page: Page, address: string, other: string): Promise<string[]> {
  await page.goto(application.url + address)
  const typed = await typeInto(page)
  if (typed.length === 0) return []
  const here = page.url()
  await page.locator(other).first().click()
  if (other.startsWith('button')) {
    // Scripts send the form and then go on, or show what is wrong; what was saved is there when the page is opened again.
    await page.waitForLoadState('networkidle')
    if (page.url() !== here) await page.goto(here)
  } else {
    await page.waitForURL((url) => url.href !== here)
    // What scripts write into the history of the page that is left may be taken for having come back.
    await page.goBack()
    await page.waitForURL(here)
  }
  let lost = await lostOn(page, typed)
  if (lost.length > 0) {
    // On a busy machine the browser fills in what was typed a moment after the page has come.
    await page.waitForLoadState('networkidle')
    lost = await lostOn(page, typed)
  }
  return lost.length > 0 ? [`${address} loses ${JSON.stringify(lost)} by ${other}`] : []
}

test('nothing that somebody has typed is lost by another control of the page, on every page that has a form', {
  tag: '@scripts',
}, async ({ page, context }) => {
  test.setTimeout(600_000)
  await prepare(context.request)
  const seen = { opened: new Set<string>(), asked: new Set<string>() }
  const lost: string[] = []
  for (const [role, addresses] of Object.entries(starts) as [Role, string[]][]) {
    await signInAs(role, context.request, application.url)
    const cookies = await context.cookies(application.url)
    const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
    const found = await findFormPages(application.url, cookie, addresses, seen)
    for (const address of new Set([...found, ...(withLists[role] ?? [])]))
      await test.step(address, async () => {
        await page.goto(application.url + address)
        for (const other of await othersOn(page)) lost.push(...(await lostBy(page, address, other)))
      })
  }
  expect(lost).toEqual([])
  // A new page is opened too, or has a reason.
  expect(pageRoutes.filter((route) => !seen.opened.has(route)).sort()).toEqual(Object.keys(unopened).sort())
})

test('what is typed before the scripts have come is still there when they have', {
  tag: '@scripts',
}, async ({ page, context }) => {
  await signInAs('service team editor', context.request, application.url)
  let release = () => {}
  const released = new Promise<void>((resolve) => (release = resolve))
  await page.route('**/_next/static/**/*.js', async (route) => {
    await released
    await route.continue()
  })
  await page.goto(`${application.url + service}/describe/about`, { waitUntil: 'commit' })
  await page.getByRole('button', { name: 'Save' }).waitFor()
  const typed = await typeInto(page)
  expect(typed.length).toBeGreaterThan(1)
  release()
  await page.waitForLoadState('networkidle')
  expect(await lostOn(page, typed)).toEqual([])
})
