import { expect, test } from '@playwright/test'
import { typesIn } from '@/domain/review/event-groups'
import { hindranceInWords } from '@/domain/review/hindrance-in-words'
import { isReading, may } from '@/domain/review/permissions'
import { steps } from '@/domain/review/workflow'
import { applyMigrations } from '@/prisma/database/migrate'
import { openPostgresql } from '@/prisma/database/postgresql'
import { type Application, freePort, startApplication } from '../support/application'
import { type PostgresqlServer, startPostgresql } from '../support/postgresql-server'
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
import { everyCase, tellingCases } from './permissions/cases'
import { type Form, forms } from './permissions/forms'
import { fieldsOf, given, sentTo, turnedOn } from './permissions/sending'
import { everythingStored, prepare, services, type Visitor, visitors } from './permissions/setting'
import { type StepForm, stepForms } from './permissions/step-forms'
import { verdict, verdictOnPage } from './permissions/verdict'

// One after another: what is refused must change nothing, and what is done at the end changes a lot.
test.describe.configure({ mode: 'serial' })

let server: PostgresqlServer
let connection: ReturnType<typeof openPostgresql>
let everybody: Visitor[] = []
let application: Application
let site = ''
let stored: Awaited<ReturnType<typeof everythingStored>>
let generated = 0
/** What each form has in it, as the page of whoever may send it shows it. */
const fieldsShown = new Map<Form, Record<string, string[]>>()
/** Who was refused what, as the audit should have it. */
const refused: string[] = []

async function stateOf({ slug, number }: StepForm) {
  const version = await connection.db.version.findFirst({ where: { number, service: { slug } } })
  return version?.state
}

const named = (name: string) => everybody.find((visitor) => visitor.name === name) as Visitor

test.beforeAll(async () => {
  test.setTimeout(400_000)
  everybody = await visitors('known-to-everybody')
  server = await startPostgresql()
  connection = openPostgresql(server.url('postgres'))
  await applyMigrations(connection)
  await prepare(connection.db)
  stored = await everythingStored(connection.db)
  application = await startApplication(await freePort(), { DATABASE_URL: server.url('postgres') })
  site = application.url
})

test.afterAll(async () => {
  await application?.stop()
  await connection?.close()
  await server?.stop()
  console.log(`${generated} cases were made from the table of permissions.`)
})

test('every route of the application is among the addresses that are asked for', () => {
  expect(routesOfApplication()).toEqual(Object.keys(addresses).sort())
})

test('every action of the application is among the forms that are sent', async () => {
  const actions = actionsOfApplication()
  for (const form of forms) {
    fieldsShown.set(form, await fieldsOf(site, form, named(form.by)))
    actions.delete(actionIn(fieldsShown.get(form) ?? {}) ?? '')
  }
  expect([...actions.values()]).toEqual([])
})

test('whoever opens an address gets what the table says', async () => {
  test.setTimeout(400_000)
  const all = everyCase(Object.values(addresses).flat(), everybody, verdictOnPage)
  const cases = tellingCases(all)
  const wrong: string[] = []
  await forEach(cases, async ({ asked: address, visitor, thing, wanted }) => {
    const path = address.at.replaceAll('$', thing.name)
    const answer = await get(site, path, visitor)
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
  const refusals = everyCase(forms, everybody, verdict).map((cases) =>
    cases.filter(({ wanted }) => wanted !== 'allowed'),
  )
  const cases = tellingCases(refusals)
  const wrong: string[] = []
  await forEach(cases, async ({ asked: form, visitor, thing, wanted }) => {
    const fields = fieldsShown.get(form) ?? {}
    const answer = await post(site, sentTo(form, thing.name), turnedOn(form, fields, thing.name), visitor)
    const got = readSent(answer, form.shows)
    if (got !== wanted)
      wrong.push(`${form.page} on ${thing.name} by ${visitor.name}: ${wanted}, not ${got} (${answer.status})`)
    // What only shows something leaves no trace when it is refused.
    if (visitor.actor && !isReading(form.permission)) refused.push(`${visitor.name}: ${form.permission}`)
  })
  generated += cases.length
  expect(wrong).toEqual([])
})

test('a step is refused in words where the state of the version does not allow it', async () => {
  const tried = stepForms.map(({ step }) => step)
  expect([...tried, 'supersede', 'reopen'].sort()).toEqual(Object.keys(steps).sort())
  for (const { form, step, elsewhere } of stepForms) {
    const { number, state } = elsewhere
    const fields = { ...fieldsShown.get(form), ...form.answers, number: String(number) }
    const answer = await post(site, form.page, fields, named(form.by))
    const isSaid = answer.has(hindranceInWords(step, 'state', state))
    expect([answer.status, isSaid], `${step} what is ${state}`).toEqual([200, true])
    generated++
  }
})

test('hidden fields that name what is not there, or an older version, change nothing', async () => {
  const wrong: string[] = []
  for (const form of given.filter(({ about }) => about === 'service' || about === 'organisation')) {
    const fields = fieldsShown.get(form) ?? {}
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
    const fields = { ...fieldsShown.get(form), ...form.answers }
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
  const { db } = connection
  expect(await everythingStored(db)).toEqual(stored)
  const events = await db.auditEvent.findMany({
    where: { type: { notIn: ['entry-added', 'history-sealed', ...typesIn('exports')] } },
  })
  expect(events.filter(({ type }) => type !== 'refused')).toEqual([])
  const kept = events.map(({ actorId, data }) => `${actorId}: ${(data as { permission: string }).permission}`)
  for (const one of new Set(refused)) {
    const times = (all: string[]) => all.filter((other) => other === one).length
    expect(times(kept), one).toBeGreaterThanOrEqual(times(refused))
  }
  for (const { organisationId, actorId } of events)
    expect([null, named(actorId ?? '').actor?.organisationId]).toContain(organisationId)

  const log = application.output()
  const lines = log.split('\n').flatMap((line) => (line.startsWith('{') ? [JSON.parse(line)] : []))
  const logged = lines.filter(({ name }) => name === 'permissions')
  expect(logged.length).toBeGreaterThan(kept.length)
  expect(logged.some(({ permission }) => isReading(permission))).toBe(true)
  expect(log).not.toMatch(/Name of |@example\.org/)
})

test('the same forms do what they say for whoever may send them', async () => {
  test.setTimeout(400_000)
  const wrong: string[] = []
  for (const form of given) {
    const visitor = named(form.by)
    const fields = await fieldsOf(site, form, visitor)
    const answer = await post(site, sentTo(form), { ...fields, ...form.answers }, visitor)
    if (readSent(answer, form.shows) !== 'allowed')
      wrong.push(`${form.page}: ${answer.status} ${answer.location}`)
    const taken = stepForms.find((one) => one.form === form)
    if (taken) expect(await stateOf(taken), form.page).toBe(steps[taken.step].to)
  }
  expect(wrong).toEqual([])
  // The last forms have signed these two out everywhere.
  for (const name of ['viewer', 'editor'])
    expect((await get(site, '/services', named(name))).location, name).toContain('/sign-in')
  let audit = ''
  for (let page = 1, more = true; more; page++) {
    const answer = await get(site, `/people/refusals?page=${page}`, named('administrator'))
    more = answer.status === 200
    audit += await answer.text()
  }
  for (const [words, isSaid] of Object.entries({
    'Name of editor': true,
    'end session': true,
    foreign: false,
  }))
    expect(audit.includes(words), words).toBe(isSaid)
})
