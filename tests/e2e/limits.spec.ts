import { once } from 'node:events'
import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import type { APIRequestContext, APIResponse } from '@playwright/test'
import type { Application } from '../support/application'
import { expect, test } from '../support/browser-test'
import { startOwnDemonstration } from '../support/own-demonstration'
import { signInAs } from './signed-in'

let application: Application
let request: APIRequestContext

test.describe.configure({ mode: 'serial' })

test.beforeAll(async ({ playwright }) => {
  test.setTimeout(180_000)
  application = await startOwnDemonstration({
    TRUSTED_PROXIES: '1',
    LIMIT_SIGN_IN_ADDRESS: '6',
    LIMIT_SIGN_IN_PERSON: '4',
    LIMIT_EXPORT: '3',
    LIMIT_UPLOAD: '2',
  })
  request = await playwright.request.newContext({
    baseURL: application.url,
    extraHTTPHeaders: { Accept: 'text/html', 'X-Forwarded-For': '192.0.2.1' },
  })
})

test.afterAll(async () => {
  await request?.dispose()
  await application?.stop()
})

async function expectTooOften(answer: APIResponse): Promise<void> {
  expect(answer.status()).toBe(429)
  const seconds = Number(answer.headers()['retry-after'])
  expect(seconds).toBeGreaterThan(0)
  expect(seconds).toBeLessThanOrEqual(15 * 60)
  expect(await answer.text()).toContain('<h1 class="govuk-heading-l">You have done this too often</h1>')
}

const signIn = (person: string, from: string) =>
  request.post('/api/auth/callback/demo', {
    headers: { Origin: application.url, 'X-Forwarded-For': from },
    form: { person, next: '/' },
    maxRedirects: 0,
  })

test('documents can be taken away so often by one person, and another one still can', async () => {
  const notice = '/services/visit-someone-in-prison/documents/notice/markdown'
  await signInAs('service team editor', request)
  for (let time = 1; time <= 3; time++) expect((await request.get(notice)).status()).toBe(200)
  await expectTooOften(await request.get(notice))
  await signInAs('service team viewer', request)
  expect((await request.get(notice)).status()).toBe(200)
})

test('evidence can be added so often by one person', async () => {
  await signInAs('service team editor', request)
  const add = () =>
    request.post('/services/visit-someone-in-prison/evidence/upload', {
      headers: { Origin: application.url },
      multipart: { text: '' },
      maxRedirects: 0,
    })
  for (let time = 1; time <= 2; time++) expect((await add()).status()).toBe(303)
  await expectTooOften(await add())
})

test('one person can sign in so often, from wherever', async () => {
  for (let time = 1; time <= 4; time++)
    expect((await signIn('olive-officer', `198.51.100.${time}`)).status()).toBe(303)
  await expectTooOften(await signIn('olive-officer', '198.51.100.9'))
})

test('from one address people can sign in so often, whatever the request says of itself', async () => {
  const from = (time: number) => `203.0.113.${time}, 192.0.2.77`
  for (let time = 1; time <= 6; time++)
    expect((await signIn('nobody', from(time))).headers().location).toMatch(/^\/sign-in/)
  await expectTooOften(await signIn('nobody', from(7)))
  expect((await signIn('nobody', '192.0.2.78')).status()).toBe(303)
})

test('who begins a request and does not end it is not waited for', async () => {
  const socket = connect(Number(new URL(application.url).port))
  socket.write('GET /healthz HTTP/1.1\r\nHost: localhost\r\n')
  expect(await text(socket)).toMatch(/^HTTP\/1.1 408 /)
})

test('a connection is kept for longer than load balancers keep theirs', async () => {
  const socket = connect(Number(new URL(application.url).port))
  socket.write('GET /healthz HTTP/1.1\r\nHost: localhost\r\nConnection: keep-alive\r\n\r\n')
  const [answer] = await once(socket, 'data')
  socket.destroy()
  expect(Number(/^keep-alive: timeout=(\d+)/im.exec(String(answer))?.[1])).toBeGreaterThan(60)
})

test('an address of 20,000 characters is refused', async () => {
  expect((await request.get(`/${'x'.repeat(20_000)}`)).status()).toBe(431)
})
