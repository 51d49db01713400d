import { randomUUID } from 'node:crypto'
import { expect, test } from '../support/browser-test'
import { type IssuerJourney, startIssuerJourney, whoAmI } from '../support/issuer-journey'

let journey: IssuerJourney

test.beforeAll(async () => {
  journey = await startIssuerJourney()
})

test.afterAll(() => journey?.stop())

test('the issuer is the one way in, whatever the settings say of a demonstration', async ({
  page,
  request,
  hasNoAccessibilityDefects,
}) => {
  const { account, personId } = await journey.invited('Amina Khan')
  journey.issuer.visitedBy(account)
  await page.goto(`${journey.url}/sign-in?next=${whoAmI}`)
  await expect(page.getByRole('button')).toHaveCount(1)
  await hasNoAccessibilityDefects()
  await page.getByRole('button', { name: /^Sign in with 127\.0\.0\.1/ }).click()
  await expect(page).toHaveURL(journey.url + whoAmI)
  await expect(page.getByText('You are signed in as Amina Khan')).toBeVisible()

  const headers = { Origin: journey.url }
  await request.post(`${journey.url}/api/auth/callback/demo`, { headers, form: { person: personId } })
  expect(await journey.whoIsSignedIn(request)).toBeUndefined()
})

test('each sign-in is protected by values of its own', async ({ request }) => {
  const [one, other] = [await journey.leave(request), await journey.leave(request)].map(
    ({ searchParams }) => searchParams,
  )
  expect(one?.get('code_challenge_method')).toBe('S256')
  for (const name of ['state', 'nonce', 'code_challenge']) {
    expect(one?.get(name)?.length).toBeGreaterThan(20)
    expect(one?.get(name)).not.toBe(other?.get(name))
  }
})

for (const name of ['state', 'nonce', 'code_challenge']) {
  test(`a sign-in whose ${name} was changed on the way is refused`, async ({ request }) => {
    journey.issuer.visitedBy((await journey.invited('Amina Khan')).account)
    const address = await journey.leave(request)
    address.searchParams.set(name, 'A'.repeat(43))
    const answer = await request.get(address.href)
    expect(answer.url()).toContain('/sign-in?problem=unconfirmed')
    expect(answer.status()).toBe(200)
    expect(await journey.whoIsSignedIn(request)).toBeUndefined()
  })
}

test('the cookies of the way to the issuer and of the session are those of the cookies page', async ({
  page,
  request,
}) => {
  await journey.leave(request)
  const onTheWay = (await request.storageState()).cookies.map(({ name }) => name)
  await page.goto(`${journey.url}/cookies`)
  const shown = await page.getByRole('table').getByRole('rowheader').allInnerTexts()
  expect(shown.toSorted()).toEqual(['session', ...onTheWay].toSorted())
  expect(onTheWay).toHaveLength(4)
})

test('nothing that is asked of the issuer comes from the address of the link', async ({ request }) => {
  const asked = 'redirect_uri=https%3A%2F%2Felsewhere.example&scope=openid+phone'
  const address = `${journey.url}/api/auth/signin/oidc?${asked}`
  const location = new URL((await request.get(address, { maxRedirects: 0 })).headers().location ?? '')
  expect(location.searchParams.get('redirect_uri')).toBe(`${journey.url}/api/auth/callback/oidc`)
  expect(location.searchParams.get('scope')).toBe('openid email')
})

test('an invited person is known by their subject from then on, whatever their address becomes', async ({
  playwright,
}) => {
  const { account } = await journey.invited('Amina Khan')
  const addresses = [
    account,
    { ...account, email: 'amina.khan@example.net' },
    { ...account, email: 'amina@example.com', emailVerified: false },
  ]
  for (const visit of addresses) {
    journey.issuer.visitedBy(visit)
    const browser = await playwright.request.newContext()
    expect(await journey.signIn(browser)).toMatchObject({ path: whoAmI })
    expect(await journey.whoIsSignedIn(browser)).toBe('Amina Khan')
    await browser.dispose()
  }
})

test('an address that the issuer has not verified lets nobody in', async ({ request }) => {
  const { account, personId } = await journey.invited('Amina Khan')
  journey.issuer.visitedBy({ ...account, emailVerified: false })
  const { path, text } = await journey.signIn(request)
  expect(path).toBe('/no-access?because=unverified')
  expect(text).toContain('has not confirmed your email address')
  expect(await journey.whoIsSignedIn(request)).toBeUndefined()
  expect(await journey.db.person.findUniqueOrThrow({ where: { id: personId } })).toMatchObject({
    subject: null,
  })
})

test('somebody who was not invited is told whom to ask', async ({ request }) => {
  journey.issuer.visitedBy({ sub: randomUUID(), email: 'stranger@example.org', emailVerified: true })
  expect(await journey.signIn(request)).toMatchObject({
    path: '/no-access',
    text: expect.stringContaining('ask the administrator of your organisation'),
  })
  const data = { topic: 'general', name: 'the data desk', email: 'desk@example.org' }
  const contact = { scope: 'o', id: randomUUID(), kind: 'contact', organisationId: 'o', position: 0, data }
  await journey.db.item.create({ data: contact })
  expect((await journey.signIn(request)).text).toContain('mailto:desk@example.org')
  expect(await journey.whoIsSignedIn(request)).toBeUndefined()
})

test('an address that changed hands does not let the next holder in', async ({ request, playwright }) => {
  const { account } = await journey.invited('Amina Khan')
  journey.issuer.visitedBy(account)
  await journey.signIn(request)
  journey.issuer.visitedBy({ ...account, sub: randomUUID() })
  const other = await playwright.request.newContext()
  expect(await journey.signIn(other)).toMatchObject({ path: '/no-access' })
  expect(await journey.whoIsSignedIn(other)).toBeUndefined()
  await other.dispose()
})

test('what becomes of a person counts from their next request on', async ({ request }) => {
  const { account, personId } = await journey.invited('Amina Khan')
  journey.issuer.visitedBy(account)
  await journey.signIn(request)
  const where = { id: personId }
  await journey.db.person.update({ where, data: { name: 'Amina Khan-Jones' } })
  expect(await journey.whoIsSignedIn(request)).toBe('Amina Khan-Jones')
  await journey.db.person.update({ where, data: { deactivatedAt: new Date() } })
  expect(await journey.whoIsSignedIn(request)).toBeUndefined()
  expect(await journey.signIn(request)).toMatchObject({ path: '/no-access' })
})

test('a session that was revoked, lay idle or grew old is over at the next request', async ({
  playwright,
}) => {
  const { account, personId } = await journey.invited('Amina Khan')
  journey.issuer.visitedBy(account)
  const hoursAgo = (hours: number) => new Date(Date.now() - hours * 60 * 60 * 1000)
  for (const end of [
    { revokedAt: new Date() },
    { lastSeenAt: hoursAgo(2.1) },
    { createdAt: hoursAgo(12.1) },
  ]) {
    const browser = await playwright.request.newContext()
    await journey.signIn(browser)
    expect(await journey.whoIsSignedIn(browser)).toBe('Amina Khan')
    await journey.db.session.updateMany({ where: { personId }, data: end })
    expect(await journey.whoIsSignedIn(browser), Object.keys(end)[0]).toBeUndefined()
    await browser.dispose()
  }
})

test('somebody who gives up at the issuer is back where they began', async ({ page }) => {
  journey.issuer.visitedBy(undefined)
  await page.goto(`${journey.url}/sign-in?next=${whoAmI}`)
  await page.getByRole('button').click()
  await expect(page.getByText('Signing in was cancelled')).toBeVisible()
  journey.issuer.visitedBy((await journey.invited('Amina Khan')).account)
  await page.getByRole('button').click()
  await expect(page).toHaveURL(journey.url + whoAmI)
})

test('an answer that nobody waits for is explained', async ({ request }) => {
  const answer = await request.get(`${journey.url}/api/auth/callback/oidc?code=a&state=b`)
  expect(answer.url()).toBe(`${journey.url}/sign-in?problem=expired`)
  expect(await answer.text()).toContain('Signing in took too long')
})

for (const next of ['//elsewhere.example', 'https://elsewhere.example']) {
  test(`signing in leads to no other site: ${next}`, async ({ request }) => {
    journey.issuer.visitedBy((await journey.invited('Amina Khan')).account)
    const answer = await request.get((await journey.leave(request, next)).href)
    expect(new URL(answer.url()).origin).toBe(journey.url)
    expect(new URL(answer.url()).pathname).not.toContain('elsewhere')
  })
}

test('an issuer that does not answer is explained', async ({ request }) => {
  await journey.issuer.stop()
  const answer = await request.get(`${journey.url}/api/auth/signin/oidc?next=${whoAmI}`)
  expect(answer.url()).toContain('/sign-in?problem=unavailable')
  expect(answer.status()).toBe(200)
})
