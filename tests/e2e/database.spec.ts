import type { APIRequestContext, APIResponse } from '@playwright/test'
import pg from 'pg'
import { writePage } from '@/components/published-page/write-page'
import { openPostgresql } from '@/prisma/database/postgresql'
import { seedDemo } from '@/prisma/seed/seed'
import { type Application, freePort, startApplication } from '../support/application'
import { expect, test } from '../support/browser-test'
import { type PostgresqlServer, startPostgresql } from '../support/postgresql-server'
import { openForm } from './posted-form'
import { addService, historyOf } from './services'
import { signInAs } from './signed-in'

let server: PostgresqlServer
let application: Application
let editor: APIRequestContext
let service: string

test.describe.configure({ mode: 'serial' })

test.beforeAll(async ({ playwright }) => {
  test.setTimeout(240_000)
  server = await startPostgresql()
  const address = server.url('postgres')
  application = await startApplication(await freePort(), { DATABASE_URL: address, DEMO_SIGN_IN: '1' })
  const { db, close } = openPostgresql(address)
  await seedDemo(db, writePage)
  await close()
  editor = await playwright.request.newContext({
    baseURL: application.url,
    extraHTTPHeaders: { Accept: 'text/html' },
  })
  await signInAs('service team editor', editor)
  service = await addService(editor)
})

test.afterAll(async () => {
  await editor?.dispose()
  await application?.stop()
  await server?.stop()
})

const notice = '/notices/visit-someone-in-prison'
/** What must answer whatever is saved: a page of somebody signed in, a notice, and whether the process is ready. */
const reads = () => [`${service}/describe/about`, notice, '/readyz']

/** Asks for each of the reads some times, one after the other; gives the milliseconds of the middle one of each. */
async function timed(times: number): Promise<number[]> {
  const figures: number[] = []
  for (const path of reads()) {
    const each: number[] = []
    for (let time = 0; time < times; time++) {
      const start = performance.now()
      const answer = await editor.get(path)
      each.push(performance.now() - start)
      expect(answer.status(), path).toBe(200)
    }
    figures.push(Math.round(each.sort((one, other) => one - other)[times >> 1] ?? 0))
  }
  return figures
}

const held = {
  'a row that is saved': `select 1 from "Service", "Session" for update`,
  'the lock of the history': `select pg_advisory_xact_lock(hashtextextended('AuditLink', 0))`,
}

for (const [what, lock] of Object.entries(held))
  test(`while another session holds ${what}, pages and notices are answered, and who saves keeps what they typed`, async () => {
    test.setTimeout(120_000)
    const form = await openForm(editor, `${service}/describe/about`)
    const [stored] = form.fields.summary ?? []
    const history = await historyOf(editor, service)
    const quiet = await timed(9)
    const holder = new pg.Client(server.url('postgres'))
    await holder.connect()
    await holder.query(`begin; ${lock}`)
    let waiting = 15
    const saves = Array.from({ length: waiting }, async (_, index) => {
      const summary = `Words of person ${index}`
      const answer = await form.send({ summary }).finally(() => waiting--)
      return { summary, status: answer.status(), page: await answer.text() }
    })
    const during = await timed(9)
    console.log(
      `held: ${what}; milliseconds of ${reads().join(', ')}: ${quiet} quiet, ${during} while 15 save`,
    )
    for (const { summary, status, page } of await Promise.all(saves)) {
      expect(status).toBe(200)
      expect(page).toContain('Somebody else is saving something that this needs. Nothing has been saved.')
      expect(page).toMatch(new RegExp(`<textarea[^>]*>${summary}</textarea>`))
    }
    await holder.end()
    expect((await openForm(editor, form.url)).fields.summary).toEqual([stored])
    expect(await historyOf(editor, service)).toEqual(history)
    expect((await form.send({ summary: 'Saved at last' })).status()).toBe(303)
  })

async function expectUnavailable(answer: APIResponse): Promise<void> {
  expect(answer.status()).toBe(503)
  expect(Number(answer.headers()['retry-after'])).toBeGreaterThan(0)
  const page = await answer.text()
  expect(page).toContain('<h1 class="govuk-heading-l">Sorry, the service is unavailable</h1>')
  expect(page).toContain('go back')
}

test('without the database, notices for everybody are still answered, all else says when to come back; then all works again', async ({
  playwright,
}) => {
  test.setTimeout(120_000)
  const anybody = await playwright.request.newContext({
    baseURL: application.url,
    extraHTTPHeaders: { Accept: 'text/html' },
  })
  const addresses = [notice, `${notice}.md`, `${notice}/cookies`]
  const published = await Promise.all(addresses.map(async (path) => (await anybody.get(path)).text()))
  const form = await openForm(editor, `${service}/describe/about`)
  await server.halt()

  for (const [index, path] of addresses.entries())
    for (const who of [anybody, editor]) {
      const answer = await who.get(path)
      expect([answer.status(), await answer.text()]).toEqual([200, published[index]])
    }
  // Nobody has read the first of these since the start; the second has never been published.
  for (const path of [`${notice}.json`, '/notices/govuk-notify', '/notices'])
    expect((await anybody.get(path)).status(), path).toBe(503)
  for (const path of [service, form.url, '/services', '/desk'])
    await expectUnavailable(await editor.get(path))
  await expectUnavailable(await form.send({ summary: 'Typed without a database' }))
  expect((await editor.get('/readyz')).status()).toBe(503)
  expect((await editor.get('/healthz')).status()).toBe(200)

  await server.resume()
  await expect.poll(async () => (await editor.get('/readyz')).status()).toBe(200)
  expect((await form.send({ summary: 'Typed with a database' })).status()).toBe(303)
  expect((await openForm(editor, form.url)).fields.summary).toEqual(['Typed with a database'])
  for (const path of [`${notice}.json`, '/notices', '/services'])
    expect((await editor.get(path)).status(), path).toBe(200)
  expect(application.output()).not.toContain('UnhandledPromiseRejection')
  await anybody.dispose()
})
