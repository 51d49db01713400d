import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { encode } from 'next-auth/jwt'
import { writePage } from '@/components/published-page/write-page'
import { serviceAt } from '@/domain/record/place'
import { openEmbedded } from '@/prisma/database/embedded'
import { sha256 } from '@/prisma/database/hash'
import { applyMigrations } from '@/prisma/database/migrate'
import type { PrismaClient } from '@/prisma/generated/client'
import { startSession } from '@/prisma/people/sessions'
import { readRecord } from '@/prisma/record/records'
import { saveProfile } from '@/prisma/record/save-profile'
import { takeStep } from '@/prisma/review/take-step'
import { completeService, day, submitted } from '../store/complete-service'
import { type Example, valueIn } from '../store/example'
import { type Application, freePort, startApplication } from '../support/application'

const folder = mkdtempSync(join(tmpdir(), 'inventory-notices-'))
let application: Application
/** The addresses of a notice with two versions, of a service that has closed, and of one for staff. */
let visits: string
let closed: string
let staff: string
/** What was published of the first, by the version and the file: `1 notice.html`. */
let published: Map<string, string>
let colleague: string
let foreigner: string

test.beforeAll(async () => {
  test.setTimeout(240_000)
  const connection = await openEmbedded(folder)
  await applyMigrations(connection)
  const { db } = connection
  const two = await completeService(db)
  await publish(db, two)
  await publish(db, two, { name: 'See somebody' })
  const gone = await completeService(db)
  const number = await publish(db, gone)
  valueIn(await takeStep(db, gone.officer, { slug: gone.slug, number }, 'retire', {}, day, writePage))
  const inside = await completeService(db)
  await publish(db, inside, { name: 'Rota', audience: 'staff' })
  const files = await db.publishedDocument.findMany({
    where: { version: { service: { slug: two.slug } } },
    include: { version: true },
  })
  published = new Map(
    files.map(({ version, document, format, body }) => [`${version.number} ${document}.${format}`, body]),
  )
  colleague = await cookieOf(db, inside.stranger.personId)
  foreigner = await cookieOf(db, two.officer.personId)
  await connection.close()
  application = await startApplication(await freePort(), { DATABASE_URL: '', DATA_DIR: folder })
  const at = ({ slug }: Example) => `${application.url}/notices/${slug}`
  visits = at(two)
  closed = at(gone)
  staff = at(inside)
})

test.afterAll(async () => {
  await application?.stop()
  rmSync(folder, { recursive: true, force: true })
})

async function publish(db: PrismaClient, example: Example, changes?: Record<string, unknown>) {
  const { editor, officer, slug } = example
  const { versions } = valueIn(await readRecord(db, editor, slug))
  if (changes) valueIn(await saveProfile(db, editor, serviceAt(slug), { version: versions.service, changes }))
  const at = await submitted(db, example)
  valueIn(await takeStep(db, officer, at, 'assign', { reviewerId: officer.personId }, day, writePage))
  valueIn(
    await takeStep(db, officer, at, 'approve', { publishOn: day, reviewOn: '2027-11-22' }, day, writePage),
  )
  return at.number
}

async function cookieOf(db: PrismaClient, personId: string) {
  const sessionId = await startSession(db, personId)
  return `session=${await encode({ token: { sessionId }, secret: 'known-to-everybody' })}`
}

/** Asks without following a redirect; `path` is what follows the address of the notice. */
const ask = (at: string, path = '', headers: Record<string, string> = {}, method = 'GET') =>
  fetch(at + path, { method, headers, redirect: 'manual' })

test('what is current is served byte for byte as it was published, under both of its addresses', async () => {
  const types = { html: 'text/html', md: 'text/markdown', json: 'application/json' }
  for (const document of ['notice', 'cookies'])
    for (const [format, type] of Object.entries(types)) {
      const kept = published.get(`2 ${document}.${format}`)
      const end = `${document === 'cookies' ? '/cookies' : ''}${format === 'html' ? '' : `.${format}`}`
      for (const path of [end, `/2${end}`]) {
        const answer = await ask(visits, path)
        expect(answer.status, path).toBe(200)
        expect(answer.headers.get('content-type')).toBe(`${type}; charset=utf-8`)
        expect(answer.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate')
        expect(sha256(await answer.text()), path).toBe(sha256(kept ?? ''))
      }
    }
})

test('an older version says so, and is otherwise as it was; it may be kept for a year', async () => {
  const answer = await ask(visits, '/1')
  expect(answer.headers.get('cache-control')).toContain('max-age=31536000')
  const page = await answer.text()
  expect(page).toContain('This is an older version of this notice.')
  expect(page.replace(/<div class="govuk-notification-banner".*?<\/p><\/div><\/div>/, '')).toBe(
    published.get('1 notice.html'),
  )
  expect(await (await ask(visits, '/1.json')).text()).toBe(published.get('1 notice.json'))
})

test('what changed is said of each version, and all versions are listed', async () => {
  expect(await (await ask(visits, '/1/changes')).text()).toContain('This is the first version')
  const page = await (await ask(visits, '/2/changes')).text()
  expect(page).toContain('‘See somebody’')
  const versions = await (await ask(visits, '/versions')).text()
  expect(versions.match(/<h2[^>]*>Version \d[^<]*/g)?.map((one) => one.replace(/<.*>/, ''))).toEqual([
    'Version 2 (current)',
    'Version 1',
  ])
})

test('a service that has closed says so above its last notice', async () => {
  for (const path of ['', '/1', '/cookies'])
    expect(await (await ask(closed, path)).text()).toContain('This service has closed.')
})

test('the DPIA is not published, nor what was never approved, and both are words in HTML', async () => {
  for (const path of ['/dpia', '/1/dpia', '/1/dpia.json', '/3', '/3.md', '/1/nothing', '/nothing.pdf']) {
    const answer = await ask(visits, path, { accept: 'text/html' })
    expect(answer.status, path).toBe(404)
    expect(await answer.text()).toContain('<h1 class="govuk-heading-l">Page not found</h1>')
  }
})

test('whoever has a page is told that it is still so; each coding has a validator of its own', async () => {
  const tags = new Set<string>()
  for (const coding of ['br', 'gzip', 'identity']) {
    const headers = { 'accept-encoding': coding }
    const first = await ask(visits, '', headers)
    const tag = first.headers.get('etag') ?? ''
    tags.add(tag)
    expect(first.headers.get('content-encoding') ?? 'identity').toBe(coding)
    expect(first.headers.get('vary')).toContain('Accept-Encoding')
    // Decoded by the client.
    expect(await first.text()).toBe(published.get('2 notice.html'))
    const again = await ask(visits, '', { ...headers, 'if-none-match': `"other", ${tag}` })
    expect([again.status, await again.text()]).toEqual([304, ''])
    const head = await ask(visits, '', headers, 'HEAD')
    expect([head.status, head.headers.get('etag'), await head.text()]).toEqual([200, tag, ''])
  }
  expect(tags.size).toBe(3)
})

test('a published page may run no script at all', async () => {
  for (const path of ['', '/1', '/cookies', '/versions', '/2/changes']) {
    const answer = await ask(visits, path)
    const policy = answer.headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toMatch(/script-src|unsafe/)
    expect(await answer.text()).not.toContain('<script')
  }
})

test('a notice for staff is there for the people of their organisation alone', async () => {
  for (const path of ['', '.md', '/1', '/cookies', '/versions', '/1/changes']) {
    for (const cookie of ['', foreigner]) expect((await ask(staff, path, { cookie })).status, path).toBe(404)
    const answer = await ask(staff, path, { cookie: colleague })
    expect(answer.status, path).toBe(200)
    expect(answer.headers.get('cache-control')).toBe('private, no-store')
  }
  const listed = async (cookie: string) =>
    (await (await ask(application.url, '/notices?search=rota', { cookie })).text()).includes('>Rota<')
  expect([await listed(''), await listed(foreigner), await listed(colleague)]).toEqual([false, false, true])
  expect(await (await ask(application.url, '/notices/feed.atom')).text()).not.toContain('Rota')
})

test('the list finds notices, and a page that there is not leads to the first', async () => {
  const page = await (await ask(application.url, '/notices?search=SEE+some')).text()
  expect(page).toContain('1 notice<')
  expect(page).toContain('See somebody')
  expect(await (await ask(application.url, '/notices?search=%00%25')).text()).toContain('</html>')
  const led = await ask(application.url, '/notices?page=9')
  expect([led.status, led.headers.get('location')]).toEqual([307, '/notices'])
})

test('the feed is well-formed and names each publication once', async () => {
  const answer = await ask(application.url, '/notices/feed.atom')
  expect(answer.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8')
  const feed = await answer.text()
  const ids = [...feed.matchAll(/<id>(urn:uuid:[0-9a-f-]{36})<\/id>/g)].map(([, id]) => id)
  expect(ids).toHaveLength(3)
  expect(new Set(ids).size).toBe(3)
  const links = [...feed.matchAll(/ href="([^"]+)"/g)].map(([, href = '']) => href)
  for (const href of links) expect((await ask(href)).status, href).toBe(200)
})
