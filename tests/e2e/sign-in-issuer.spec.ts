import { randomUUID } from 'node:crypto'
import type { APIRequestContext } from '@playwright/test'
import type { Connection } from '@/prisma/connection'
import { openPostgresql } from '@/prisma/postgresql'
import { type Application, freePort, startApplication } from '../support/application'
import { expect, test } from '../support/browser-test'
import { type Issuer, startIssuer } from '../support/issuer'
import { type PostgresqlServer, startPostgresql } from '../support/postgresql-server'

/** The page that says who is signed in, whatever they may do. */
const whoAmI = '/sign-out'

let postgresql: PostgresqlServer
let issuer: Issuer
let application: Application
let store: Connection

test.beforeAll(async () => {
  const port = await freePort()
  postgresql = await startPostgresql()
  issuer = await startIssuer(`http://localhost:${port}`)
  const settings = { ...issuer.environment, DATABASE_URL: postgresql.url('postgres'), DEMO_SIGN_IN: '1' }
  application = await startApplication(port, settings)
  store = openPostgresql(settings.DATABASE_URL)
  await store.db.organisation.create({ data: { id: 'o', name: 'Ministry of Silly Walks', data: {} } })
})

test.afterAll(async () => {
  await store?.close()
  await application?.stop()
  await issuer?.stop()
  await postgresql?.stop()
})

/** Somebody whom an administrator has invited, with what the issuer says of them. */
async function invited(name: string) {
  const account = { sub: randomUUID(), email: `${randomUUID()}@example.org`, emailVerified: true }
  const person = { id: randomUUID(), organisationId: 'o', email: account.email, name }
  await store.db.person.create({ data: person })
  return { account, personId: person.id }
}

/** The address of the issuer to which signing in leads. */
async function leave(request: APIRequestContext, next = whoAmI): Promise<URL> {
  const address = `${application.url}/api/auth/signin/oidc?next=${encodeURIComponent(next)}`
  const answer = await request.get(address, { maxRedirects: 0 })
  return new URL(answer.headers().location ?? '')
}

/** Signs in, and gives the page at which it ends. */
async function signIn(request: APIRequestContext): Promise<{ path: string; text: string }> {
  const answer = await request.get((await leave(request)).href)
  expect(answer.status()).toBe(200)
  return { path: answer.url().replace(application.url, ''), text: await answer.text() }
}

/** What anybody's browser is told who comes with the cookies of this one. */
async function whoIsSignedIn(request: APIRequestContext): Promise<string | undefined> {
  const page = await (await request.get(application.url + whoAmI)).text()
  return /You are signed in as (?:<!-- -->)?([^<.]+)/.exec(page)?.[1]
}

test('the issuer is the one way in, whatever the settings say of a demonstration', async ({
  page,
  request,
  hasNoAccessibilityDefects,
}) => {
  const { account, personId } = await invited('Amina Khan')
  issuer.visitedBy(account)
  await page.goto(`${application.url}/sign-in?next=${whoAmI}`)
  await expect(page.getByRole('button')).toHaveCount(1)
  await hasNoAccessibilityDefects()
  await page.getByRole('button', { name: /^Sign in with 127\.0\.0\.1/ }).click()
  await expect(page).toHaveURL(application.url + whoAmI)
  await expect(page.getByText('You are signed in as Amina Khan')).toBeVisible()

  const headers = { Origin: application.url }
  await request.post(`${application.url}/api/auth/callback/demo`, { headers, form: { person: personId } })
  expect(await whoIsSignedIn(request)).toBeUndefined()
})

test('each sign-in is protected by values of its own', async ({ request }) => {
  const [one, other] = [await leave(request), await leave(request)].map(({ searchParams }) => searchParams)
  expect(one?.get('code_challenge_method')).toBe('S256')
  for (const name of ['state', 'nonce', 'code_challenge']) {
    expect(one?.get(name)?.length).toBeGreaterThan(20)
    expect(one?.get(name)).not.toBe(other?.get(name))
  }
})

for (const name of ['state', 'nonce', 'code_challenge']) {
  test(`a sign-in whose ${name} was changed on the way is refused`, async ({ request }) => {
    issuer.visitedBy((await invited('Amina Khan')).account)
    const address = await leave(request)
    address.searchParams.set(name, 'A'.repeat(43))
    const answer = await request.get(address.href)
    expect(answer.url()).toContain('/sign-in?problem=unconfirmed')
    expect(answer.status()).toBe(200)
    expect(await whoIsSignedIn(request)).toBeUndefined()
  })
}

test('nothing that is asked of the issuer comes from the address of the link', async ({ request }) => {
  const asked = 'redirect_uri=https%3A%2F%2Felsewhere.example&scope=openid+phone'
  const address = `${application.url}/api/auth/signin/oidc?${asked}`
  const location = new URL((await request.get(address, { maxRedirects: 0 })).headers().location ?? '')
  expect(location.searchParams.get('redirect_uri')).toBe(`${application.url}/api/auth/callback/oidc`)
  expect(location.searchParams.get('scope')).toBe('openid email')
})

test('an invited person is known by their subject from then on, whatever their address becomes', async ({
  playwright,
}) => {
  const { account } = await invited('Amina Khan')
  const addresses = [
    account,
    { ...account, email: 'amina.khan@example.net' },
    { ...account, email: 'amina@example.com', emailVerified: false },
  ]
  for (const visit of addresses) {
    issuer.visitedBy(visit)
    const browser = await playwright.request.newContext()
    expect(await signIn(browser)).toMatchObject({ path: whoAmI })
    expect(await whoIsSignedIn(browser)).toBe('Amina Khan')
    await browser.dispose()
  }
})

test('an address that the issuer has not verified lets nobody in', async ({ request }) => {
  const { account, personId } = await invited('Amina Khan')
  issuer.visitedBy({ ...account, emailVerified: false })
  const { path, text } = await signIn(request)
  expect(path).toBe('/no-access?because=unverified')
  expect(text).toContain('has not confirmed your email address')
  expect(await whoIsSignedIn(request)).toBeUndefined()
  expect(await store.db.person.findUniqueOrThrow({ where: { id: personId } })).toMatchObject({
    subject: null,
  })
})

test('somebody who was not invited is told whom to ask', async ({ request }) => {
  issuer.visitedBy({ sub: randomUUID(), email: 'stranger@example.org', emailVerified: true })
  expect(await signIn(request)).toMatchObject({
    path: '/no-access',
    text: expect.stringContaining('ask the administrator of your organisation'),
  })
  const data = { topic: 'general', name: 'the data desk', email: 'desk@example.org' }
  const contact = { scope: 'o', id: randomUUID(), kind: 'contact', organisationId: 'o', position: 0, data }
  await store.db.item.create({ data: contact })
  expect((await signIn(request)).text).toContain('mailto:desk@example.org')
  expect(await whoIsSignedIn(request)).toBeUndefined()
})

test('an address that changed hands does not let the next holder in', async ({ request, playwright }) => {
  const { account } = await invited('Amina Khan')
  issuer.visitedBy(account)
  await signIn(request)
  issuer.visitedBy({ ...account, sub: randomUUID() })
  const other = await playwright.request.newContext()
  expect(await signIn(other)).toMatchObject({ path: '/no-access' })
  expect(await whoIsSignedIn(other)).toBeUndefined()
  await other.dispose()
})

test('what becomes of a person counts from their next request on', async ({ request }) => {
  const { account, personId } = await invited('Amina Khan')
  issuer.visitedBy(account)
  await signIn(request)
  const where = { id: personId }
  await store.db.person.update({ where, data: { name: 'Amina Khan-Jones' } })
  expect(await whoIsSignedIn(request)).toBe('Amina Khan-Jones')
  await store.db.person.update({ where, data: { deactivatedAt: new Date() } })
  expect(await whoIsSignedIn(request)).toBeUndefined()
  expect(await signIn(request)).toMatchObject({ path: '/no-access' })
})

test('a session that was revoked, lay idle or grew old is over at the next request', async ({
  playwright,
}) => {
  const { account, personId } = await invited('Amina Khan')
  issuer.visitedBy(account)
  const hoursAgo = (hours: number) => new Date(Date.now() - hours * 60 * 60 * 1000)
  for (const end of [
    { revokedAt: new Date() },
    { lastSeenAt: hoursAgo(2.1) },
    { createdAt: hoursAgo(12.1) },
  ]) {
    const browser = await playwright.request.newContext()
    await signIn(browser)
    expect(await whoIsSignedIn(browser)).toBe('Amina Khan')
    await store.db.session.updateMany({ where: { personId }, data: end })
    expect(await whoIsSignedIn(browser), Object.keys(end)[0]).toBeUndefined()
    await browser.dispose()
  }
})

test('somebody who gives up at the issuer is back where they began', async ({ page }) => {
  issuer.visitedBy(undefined)
  await page.goto(`${application.url}/sign-in?next=${whoAmI}`)
  await page.getByRole('button').click()
  await expect(page.getByText('Signing in was cancelled')).toBeVisible()
  issuer.visitedBy((await invited('Amina Khan')).account)
  await page.getByRole('button').click()
  await expect(page).toHaveURL(application.url + whoAmI)
})

test('an answer that nobody waits for is explained', async ({ request }) => {
  const answer = await request.get(`${application.url}/api/auth/callback/oidc?code=a&state=b`)
  expect(answer.url()).toBe(`${application.url}/sign-in?problem=expired`)
  expect(await answer.text()).toContain('Signing in took too long')
})

for (const next of ['//elsewhere.example', 'https://elsewhere.example']) {
  test(`signing in leads to no other site: ${next}`, async ({ request }) => {
    issuer.visitedBy((await invited('Amina Khan')).account)
    const answer = await request.get((await leave(request, next)).href)
    expect(new URL(answer.url()).origin).toBe(application.url)
    expect(new URL(answer.url()).pathname).not.toContain('elsewhere')
  })
}

test('an issuer that does not answer is explained', async ({ request }) => {
  await issuer.stop()
  const answer = await request.get(`${application.url}/api/auth/signin/oidc?next=${whoAmI}`)
  expect(answer.url()).toContain('/sign-in?problem=unavailable')
  expect(answer.status()).toBe(200)
})
