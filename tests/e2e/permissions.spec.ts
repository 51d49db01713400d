import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { typesIn } from '@/domain/review/event-groups'
import { isReading, may } from '@/domain/review/permissions'
import { openEmbedded } from '@/prisma/embedded'
import type { PrismaClient } from '@/prisma/generated/client'
import { applyMigrations } from '@/prisma/migrate'
import { type Application, freePort, startApplication } from '../support/application'
import { addresses } from './permissions/addresses'
import {
  actionIn,
  actionsOfApplication,
  forEach,
  get,
  post,
  readOpened,
  readSent,
  routesOfApplication,
} from './permissions/ask'
import { forms } from './permissions/forms'
import { fieldsOf, given, sentTo, turnedOn } from './permissions/sending'
import { everythingStored, prepare, services, type Visitor, visitors } from './permissions/setting'
import { things, verdict, verdictOnPage } from './permissions/verdict'

// One after another: the application must be stopped before its database can be looked into.
test.describe.configure({ mode: 'serial' })

const folder = mkdtempSync(join(tmpdir(), 'inventory-permissions-'))
let everybody: Visitor[] = []
let application: Application
let site = ''
let stored: Awaited<ReturnType<typeof everythingStored>>
let generated = 0
/** Who was refused what, as the audit should have it. */
const refused: string[] = []

async function inDatabase<T>(work: (db: PrismaClient) => Promise<T>): Promise<T> {
  const connection = await openEmbedded(folder)
  await applyMigrations(connection)
  return work(connection.db).finally(connection.close)
}

async function start(): Promise<void> {
  application = await startApplication(await freePort(), { DATABASE_URL: '', DATA_DIR: folder })
  site = application.url
}

const named = (name: string) => everybody.find((visitor) => visitor.name === name) as Visitor

test.beforeAll(async () => {
  test.setTimeout(400_000)
  everybody = await visitors('known-to-everybody')
  stored = await inDatabase(async (db) => {
    await prepare(db)
    return everythingStored(db)
  })
  await start()
})

test.afterAll(async () => {
  await application?.stop()
  rmSync(folder, { recursive: true, force: true })
  console.log(`${generated} cases were made from the table of permissions.`)
})

test('every route of the application is among the addresses that are asked for', () => {
  expect(routesOfApplication()).toEqual(Object.keys(addresses).sort())
})

test('every action of the application is among the forms that are sent', async () => {
  const actions = actionsOfApplication()
  for (const form of forms) actions.delete(actionIn(await fieldsOf(site, form, named(form.by))) ?? '')
  expect([...actions.values()]).toEqual([])
})

test('whoever opens an address gets what the table says', async () => {
  test.setTimeout(400_000)
  const cases = Object.values(addresses)
    .flat()
    .flatMap((address) =>
      everybody.flatMap((visitor) =>
        things(address.about, visitor.actor).map((thing) => ({ address, visitor, thing })),
      ),
    )
  const wrong: string[] = []
  await forEach(cases, async ({ address, visitor, thing }) => {
    const { actor } = visitor
    const path = address.at.replaceAll('$', thing.name)
    const answer = await get(site, path, visitor)
    const said = verdictOnPage(actor, address, thing.target)
    const isRead = said === 'forbidden' && address.readable && may(actor, address.readable, thing.target)
    const wanted = isRead ? 'led to read' : said
    const got = readOpened(answer, address)
    if (got !== wanted)
      wrong.push(`${path} for ${visitor.name}: ${wanted}, not ${got} (${answer.status} ${answer.location})`)
  })
  expect(wrong).toEqual([])
  generated += cases.length
})

test('a list of services names those that whoever asks may see, and no others', async () => {
  for (const visitor of everybody.filter(({ actor }) => actor)) {
    const text = await (await get(site, '/services', visitor)).text()
    for (const [name, target] of Object.entries(services))
      expect(text.includes(`Service ${name}`), `${name} for ${visitor.name}`).toBe(
        may(visitor.actor, 'see service', target),
      )
  }
})

test('a form that somebody else sends, or turns on what is not theirs, is refused as the table says', async () => {
  test.setTimeout(400_000)
  const wrong: string[] = []
  for (const form of forms) {
    const fields = await fieldsOf(site, form, named(form.by))
    const cases = everybody.flatMap((visitor) =>
      things(form.about, visitor.actor).flatMap((thing) => {
        const wanted = verdict(visitor.actor, form, thing.target)
        return wanted === 'allowed' ? [] : [{ visitor, thing, wanted }]
      }),
    )
    await forEach(cases, async ({ visitor, thing, wanted }) => {
      const answer = await post(site, sentTo(form, thing.name), turnedOn(form, fields, thing.name), visitor)
      const got = readSent(answer, form.shows)
      if (got !== wanted)
        wrong.push(
          `${form.page} on ${thing.name} by ${visitor.name}: ${wanted}, not ${got} (${answer.status})`,
        )
      // What only shows something leaves no trace when it is refused.
      if (visitor.actor && !isReading(form.permission)) refused.push(`${visitor.name}: ${form.permission}`)
    })
    generated += cases.length
  }
  expect(wrong).toEqual([])
})

test('hidden fields that name what is not there, or an older version, change nothing', async () => {
  const wrong: string[] = []
  for (const form of given.filter(({ about }) => about === 'service' || about === 'organisation')) {
    const fields = await fieldsOf(site, form, named(form.by))
    const alterations: Record<string, string>[] = [
      ...(fields.id?.[0] && !form.page.endsWith('/new')
        ? [{ id: 'only-foreign' }, { id: 'only-neighbour' }]
        : []),
      ...(fields.version ? [{ version: '99' }] : []),
      ...(fields.slug ? [{ slug: 'no-such-service' }] : []),
      ...(fields.slug?.[0] ? [{ slug: '' }] : []),
      ...(fields.subject && fields.id?.[0] ? [{ subject: 'risk' }] : []),
    ]
    for (const altered of alterations) {
      const answer = await post(site, form.page, { ...fields, ...form.answers, ...altered }, named(form.by))
      if (readSent(answer, form.shows) === 'allowed')
        wrong.push(`${form.page} with ${JSON.stringify(altered)}`)
      generated++
    }
  }
  expect(wrong).toEqual([])
})

test('a form that comes from another site, or from nowhere, is refused whoever sends it', async () => {
  for (const form of forms) {
    const visitor = named(form.by)
    const fields = { ...(await fieldsOf(site, form, visitor)), ...form.answers }
    for (const origin of [
      null,
      'null',
      'https://elsewhere.example',
      site.replace('localhost', 'localhost.example'),
    ]) {
      const { status } = await post(site, sentTo(form), fields, visitor, origin)
      expect(status, `${form.page} from ${origin}`).toBe(403)
      generated++
    }
  }
})

test('none of this has changed anything, and each refusal is in the audit and the log, without names', async () => {
  await application.stop()
  const log = application.output()
  const { now, events } = await inDatabase(async (db) => ({
    now: await everythingStored(db),
    events: await db.auditEvent.findMany({
      where: { type: { notIn: ['entry-added', 'history-sealed', ...typesIn('exports')] } },
    }),
  }))
  expect(now).toEqual(stored)
  expect(events.filter(({ type }) => type !== 'refused')).toEqual([])
  const kept = events.map(({ actorId, data }) => `${actorId}: ${(data as { permission: string }).permission}`)
  for (const one of new Set(refused)) {
    const times = (all: string[]) => all.filter((other) => other === one).length
    expect(times(kept), one).toBeGreaterThanOrEqual(times(refused))
  }
  for (const { organisationId, actorId } of events)
    expect([null, named(actorId ?? '').actor?.organisationId]).toContain(organisationId)

  const lines = log.split('\n').flatMap((line) => (line.startsWith('{') ? [JSON.parse(line)] : []))
  const logged = lines.filter(({ name }) => name === 'permissions')
  expect(logged.length).toBeGreaterThan(kept.length)
  expect(logged.some(({ permission }) => isReading(permission))).toBe(true)
  expect(log).not.toMatch(/Name of |@example\.org/)
})

test('the same forms do what they say for whoever may send them', async () => {
  test.setTimeout(400_000)
  await start()
  const wrong: string[] = []
  for (const form of given) {
    const visitor = named(form.by)
    const fields = await fieldsOf(site, form, visitor)
    const answer = await post(site, sentTo(form), { ...fields, ...form.answers }, visitor)
    if (readSent(answer, form.shows) !== 'allowed')
      wrong.push(`${form.page}: ${answer.status} ${answer.location}`)
  }
  expect(wrong).toEqual([])
  // The last forms have signed these two out everywhere.
  for (const name of ['viewer', 'editor'])
    expect((await get(site, '/services', named(name))).location, name).toContain('/sign-in')
  const audit = await (await get(site, '/people/refusals', named('administrator'))).text()
  for (const [words, isSaid] of Object.entries({
    'Name of editor': true,
    'end session': true,
    foreign: false,
  }))
    expect(audit.includes(words), words).toBe(isSaid)
})
