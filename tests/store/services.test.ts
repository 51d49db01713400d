import { expect, test } from 'vitest'
import { serviceAt } from '@/domain/record/place'
import { readHistory } from '@/prisma/history/history'
import { addEntry } from '@/prisma/record/entries'
import { readRecord } from '@/prisma/record/records'
import { saveProfile } from '@/prisma/record/save-profile'
import {
  completeSection,
  createService,
  listServices,
  teamsToCreateFor,
  teamsToFilterBy,
} from '@/prisma/record/services'
import { testDatabase } from '../support/test-database'
import { exampleOrganisation, valueIn } from './example'

const connection = await testDatabase()
const { db } = connection

test('20 services of one name that are created at once all get an address', async () => {
  const { editor, teamId, organisationId } = await exampleOrganisation(db)
  const name = `Renew ${organisationId}`
  const results = await Promise.all(
    Array.from({ length: 20 }, () => createService(db, editor, { name, teamId })),
  )
  const slugs = results.map(valueIn)
  expect(new Set(slugs)).toEqual(
    new Set(
      Array.from({ length: 20 }, (_, index) => `renew-${organisationId}${index ? `-${index + 1}` : ''}`),
    ),
  )
  const { events } = valueIn(await readHistory(db, editor, slugs[0] ?? '', 1))
  expect(events).toMatchObject([{ event: { type: 'service-created', after: { name } }, by: 'editor' }])
})

test('a service is created by editors of its team, with a name that can be kept', async () => {
  const { editor, viewer, officer, stranger, teamId } = await exampleOrganisation(db)
  for (const actor of [viewer, officer, stranger])
    expect(await createService(db, actor, { name: 'Theirs', teamId })).toEqual({
      ok: false,
      refusal: { kind: 'forbidden' },
    })
  const elsewhere = await exampleOrganisation(db)
  const foreign = { ...editor, memberships: [{ teamId: elsewhere.teamId, role: 'editor' as const }] }
  expect(await createService(db, foreign, { name: 'Theirs', teamId: elsewhere.teamId })).toMatchObject({
    refusal: { kind: 'forbidden' },
  })
  expect(await createService(db, editor, { name: 'Theirs', teamId: '\0' })).toMatchObject({
    refusal: { kind: 'forbidden' },
  })
  expect(await createService(db, editor, { name: 'two\nlines', teamId })).toMatchObject({
    refusal: { kind: 'problems', problems: [{ path: 'name' }] },
  })
})

test('of 20 people who save a service at once, one wins, 19 conflict and one event is written', async () => {
  const { editor, slug } = await exampleOrganisation(db)
  const results = await Promise.all(
    Array.from({ length: 20 }, (_, index) =>
      saveProfile(db, editor, serviceAt(slug), {
        version: 0,
        changes: { name: `Visit ${index}`, phase: 'live' },
      }),
    ),
  )
  expect(results.filter(({ ok }) => ok)).toHaveLength(1)
  expect(results.filter((result) => !result.ok && result.refusal.kind === 'conflict')).toHaveLength(19)
  const { events, total } = valueIn(await readHistory(db, editor, slug, 1))
  const { record, versions } = valueIn(await readRecord(db, editor, slug))
  expect(total).toBe(1)
  expect(events).toMatchObject([
    {
      by: 'editor',
      event: {
        type: 'service-changed',
        before: { name: 'Visit someone' },
        after: { name: record.service.name },
      },
    },
  ])
  expect(versions.service).toBe(1)
})

test('viewers and officers see a service but do not save it; other teams do not find it', async () => {
  const { viewer, officer, stranger, slug } = await exampleOrganisation(db)
  const save = { version: 0, changes: { phase: 'live' } }
  expect(await saveProfile(db, viewer, serviceAt(slug), save)).toMatchObject({
    refusal: { kind: 'forbidden' },
  })
  expect(await saveProfile(db, officer, serviceAt(slug), save)).toMatchObject({
    refusal: { kind: 'forbidden' },
  })
  expect(await saveProfile(db, stranger, serviceAt(slug), save)).toMatchObject({
    refusal: { kind: 'not-found' },
  })
  expect(await readHistory(db, stranger, slug, 1)).toMatchObject({ refusal: { kind: 'not-found' } })
  const elsewhere = await exampleOrganisation(db)
  expect(await readRecord(db, elsewhere.officer, slug)).toMatchObject({ refusal: { kind: 'not-found' } })
})

test('a section is completed and reopened, each time once in the history', async () => {
  const { editor, slug } = await exampleOrganisation(db)
  for (const completed of [true, true, false, false, true])
    valueIn(await completeSection(db, editor, slug, 'purposes', completed))
  expect(valueIn(await readRecord(db, editor, slug)).completed).toEqual(['purposes'])
  const { events } = valueIn(await readHistory(db, editor, slug, 1))
  expect(events.map(({ event }) => event.type)).toEqual([
    'section-completed',
    'section-reopened',
    'section-completed',
  ])
})

test('services are listed by name, 20 on a page, as far as the actor may see them', async () => {
  const { editor, officer, stranger, teamId } = await exampleOrganisation(db)
  for (let number = 10; number < 32; number++)
    valueIn(await createService(db, editor, { name: `Service ${number}`, teamId }))
  const first = await listServices(db, editor, { page: 1 })
  const second = await listServices(db, editor, { page: 2 })
  expect([first.total, first.services.length, second.services.length]).toEqual([23, 20, 3])
  const names = [...first.services, ...second.services].map(({ name }) => name)
  expect(names).toEqual(names.toSorted())
  expect(first.services[0]).toMatchObject({ name: 'Service 10', teamName: 'Visits', phase: undefined })
  expect((await listServices(db, stranger, { page: 1 })).total).toBe(0)
  expect((await listServices(db, stranger, { teamId, page: 1 })).total).toBe(0)
  expect((await listServices(db, officer, { teamId, page: 1 })).total).toBe(23)
  expect(await teamsToFilterBy(db, stranger)).toEqual([])
  expect(await teamsToFilterBy(db, officer)).toEqual([{ id: teamId, name: 'Visits' }])
  expect(await teamsToCreateFor(db, editor)).toEqual([{ id: teamId, name: 'Visits' }])
  expect(await teamsToCreateFor(db, officer)).toEqual([])
})

test('a search is for those words as they are, whatever their case', async () => {
  const { editor, teamId } = await exampleOrganisation(db)
  for (const name of ['100% digital', '1000 digits', 'snake_case', 'back\\slash'])
    valueIn(await createService(db, editor, { name, teamId }))
  const found = async (search: string) =>
    (await listServices(db, editor, { search, page: 1 })).services.map(({ name }) => name)
  expect(await found('100%')).toEqual(['100% digital'])
  expect(await found('E_C')).toEqual(['snake_case'])
  expect(await found('k\\s')).toEqual(['back\\slash'])
  expect(await found('DIGIT')).toEqual(['100% digital', '1000 digits'])
})

test('the history shows 20 events on a page, the newest first', async () => {
  const { editor, slug } = await exampleOrganisation(db)
  for (let number = 0; number < 21; number++)
    valueIn(await addEntry(db, editor, serviceAt(slug), 'purpose', { name: `purpose ${number}` }))
  const first = valueIn(await readHistory(db, editor, slug, 1))
  const second = valueIn(await readHistory(db, editor, slug, 2))
  expect([first.total, first.events.length, second.events.length]).toEqual([21, 20, 1])
  expect(first.events[0]?.event).toMatchObject({ title: 'purpose 20' })
  expect(second.events[0]?.event).toMatchObject({ title: 'purpose 0' })
})

test('what can be no address is that of no service', async () => {
  const { editor } = await exampleOrganisation(db)
  const notFound = { ok: false, refusal: { kind: 'not-found' } }
  for (const slug of ['', 'a\0', '\ud800']) {
    expect(await readRecord(db, editor, slug)).toEqual(notFound)
    expect(await readHistory(db, editor, slug, 1)).toEqual(notFound)
    expect(await saveProfile(db, editor, serviceAt(slug), { version: 0, changes: {} })).toEqual(notFound)
  }
})
