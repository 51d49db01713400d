import type { APIRequestContext, Page } from '@playwright/test'
import { expect, test } from '../support/browser-test'

/** The page that says who is signed in, whatever they may do. */
const whoAmI = '/sign-out'

const roles = ['service team editor', 'service team viewer', 'privacy officer', 'administrator']

async function signIn(page: Page, role = 'administrator'): Promise<void> {
  await page.goto(`/sign-in?next=${whoAmI}`)
  await page.getByRole('button', { name: `Sign in as ${role}`, exact: true }).click()
  await expect(page.getByText('You are signed in as')).toBeVisible()
}

async function isSignedIn(request: APIRequestContext): Promise<boolean> {
  return (await (await request.get(whoAmI)).text()).includes('You are signed in as')
}

async function demoPerson(request: APIRequestContext): Promise<string> {
  const page = await (await request.get('/sign-in')).text()
  return /name="person" value="([^"]+)"/.exec(page)?.[1] ?? ''
}

for (const role of roles) {
  test(`anybody can sign in to the demonstration as ${role} and goes to the page first asked for`, {
    tag: '@scripts',
  }, async ({ page }) => {
    await signIn(page, role)
    await expect(page).toHaveURL(whoAmI)
  })
}

test('a page that needs somebody signed in sends anybody else to sign in, and back to it', async ({
  page,
}) => {
  await page.goto('/services?page=2')
  await expect(page).toHaveURL('/sign-in?next=%2Fservices%3Fpage%3D2')
  await expect(page.locator('input[name="next"]').first()).toHaveValue('/services?page=2')
})

test('the pages around signing in have one title each and no accessibility defects', async ({
  page,
  hasNoAccessibilityDefects,
}) => {
  const pages = {
    '/sign-in': 'Sign in',
    '/sign-in?problem=expired': 'Sign in',
    '/sign-out': 'You have signed out',
    '/no-access': 'You do not have access',
    '/no-access?because=unverified': 'You do not have access',
  }
  for (const [address, title] of Object.entries(pages)) {
    await page.goto(address)
    await expect(page).toHaveTitle(`${title} – Privacy inventory`)
    await expect(page.locator('head title, body title')).toHaveCount(1)
    await hasNoAccessibilityDefects()
  }
  await signIn(page)
  await hasNoAccessibilityDefects()
})

test('the session is in a cookie that scripts and other sites cannot use', async ({ page, context }) => {
  await signIn(page)
  const cookies = (await context.cookies()).filter(({ value }) => value)
  expect(cookies.map(({ name }) => name)).toEqual(['session'])
  expect(cookies[0]).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/' })
})

test('signing out ends the session itself, so that a copy of its cookie is worth nothing', async ({
  page,
  context,
}) => {
  await signIn(page)
  const copy = await context.cookies()
  await page.getByRole('main').getByRole('button', { name: 'Sign out' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('You have signed out')
  await context.addCookies(copy)
  expect(await isSignedIn(context.request)).toBe(false)
})

test('signing in again ends the session that the browser had, so that a copy of its cookie is worth nothing', async ({
  page,
  context,
}) => {
  await signIn(page, 'service team viewer')
  const copy = await context.cookies()
  await signIn(page, 'privacy officer')
  expect(await isSignedIn(context.request)).toBe(true)
  await context.addCookies(copy)
  expect(await isSignedIn(context.request)).toBe(false)
})

const strange: Record<string, string>[] = [{}, { Origin: 'https://elsewhere.example' }, { Origin: 'null' }]

for (const headers of strange) {
  test(`nobody is signed out or in by a form with ${JSON.stringify(headers)}`, async ({ page, request }) => {
    await signIn(page)
    const out = await page.context().request.post('/api/auth/signout', { headers, maxRedirects: 0 })
    expect(out.headers().location).toBe('/sign-in?problem=elsewhere')
    expect(await isSignedIn(page.context().request)).toBe(true)

    const form = { person: await demoPerson(request), next: '/' }
    await request.post('/api/auth/callback/demo', { headers, form, maxRedirects: 0 })
    expect(await isSignedIn(request)).toBe(false)
  })
}

test('opening an address signs nobody out', async ({ page, context }) => {
  await signIn(page)
  expect((await context.request.get('/api/auth/signout')).status()).toBe(404)
  await page.goto('/sign-out')
  expect(await isSignedIn(context.request)).toBe(true)
})

for (const next of [
  '//elsewhere.example',
  '/\\elsewhere.example',
  'https://elsewhere.example',
  'javascript:alert(1)',
]) {
  test(`signing in leads to no other site: ${next}`, async ({ page, request, baseURL }) => {
    await page.goto(`/sign-in?next=${encodeURIComponent(next)}`)
    await expect(page.locator('input[name="next"]').first()).toHaveValue('/')
    const form = { person: await demoPerson(request), next }
    const headers = { Origin: String(baseURL) }
    const answer = await request.post('/api/auth/callback/demo', { headers, form, maxRedirects: 0 })
    expect(answer.headers().location).toBe('/')
  })
}

test('people stay at the address by which they reached the site', async ({ page, baseURL }) => {
  const other = String(baseURL).replace('localhost', '127.0.0.1')
  await page.goto(`${other}/sign-in?next=${whoAmI}`)
  await page.getByRole('button', { name: 'Sign in as privacy officer' }).click()
  await expect(page).toHaveURL(`${other}${whoAmI}`)
  await expect(page.getByText('You are signed in as')).toBeVisible()
})

test('a person who is not of the demonstration cannot be signed in as', async ({ request, baseURL }) => {
  const headers = { Origin: String(baseURL) }
  const answer = await request.post('/api/auth/callback/demo', { headers, form: { person: 'somebody' } })
  expect(answer.url()).toContain('/sign-in?problem=failed')
  expect(answer.status()).toBe(200)
  expect(await isSignedIn(request)).toBe(false)
})

test('a cookie that is not ours counts for nothing', async ({ context, baseURL }) => {
  await context.addCookies([{ name: 'session', value: 'x.y.z', url: String(baseURL) }])
  expect((await context.request.get(whoAmI)).status()).toBe(200)
  expect(await isSignedIn(context.request)).toBe(false)
})
