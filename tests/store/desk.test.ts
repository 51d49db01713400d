import { PGlite } from '@electric-sql/pglite'
import pg from 'pg'
import { afterEach, expect, test, vi } from 'vitest'
import type { Actor } from '@/domain/review/actor'
import { noAuthors } from '@/domain/review/authorship'
import type { DeskList } from '@/domain/review/desk'
import { newId } from '@/prisma/database/new-id'
import type { Prisma } from '@/prisma/generated/client'
import { writeEvent } from '@/prisma/history/audit'
import { readDesk } from '@/prisma/review/desk'
import { agenciesToFilterBy } from '@/prisma/review/desk-filters'
import { reviewersFor } from '@/prisma/review/reviewers'
import { testDatabase } from '../support/test-database'
import { type Example, exampleOrganisation, valueIn } from './example'

const { db } = await testDatabase()
const today = '2026-11-22'

afterEach(() => vi.restoreAllMocks())

/** A service with one version, of which a desk needs no record. */
async function version(
  { organisationId, teamId, editor }: Example,
  name: string,
  more: Partial<Prisma.VersionUncheckedCreateInput> = {},
  agency?: string,
): Promise<string> {
  const id = newId()
  const data = agency ? { agency } : {}
  await db.service.create({ data: { id, organisationId, teamId, slug: id, name, data } })
  await another(id, 1, { submittedById: editor.personId, ...more })
  return id
}

async function another(
  serviceId: string,
  number: number,
  more: Partial<Prisma.VersionUncheckedCreateInput>,
): Promise<void> {
  const frozen = { record: '{}', schemaVersion: 1, hash: '', auditHead: '' }
  await db.version.create({ data: { id: newId(), serviceId, number, ...frozen, ...more } })
}

const read = (actor: Actor, list: DeskList, more = {}) =>
  readDesk(db, actor, { list, page: 1, today, ...more })
const names = async (actor: Actor, list: DeskList, more = {}) =>
  valueIn(await read(actor, list, more)).versions.map(({ serviceName }) => serviceName)
const on = (day: string) => new Date(`${day}T12:00:00Z`)

test('what waits is listed oldest first, with who submitted it and when', async () => {
  const example = await exampleOrganisation(db)
  await version(example, 'Second', { submittedAt: on('2026-11-02') })
  await version(example, 'First', { submittedAt: on('2026-11-01'), findings: { must: 0, should: 2 } })
  const { versions, counts } = valueIn(await read(example.officer, 'waiting'))
  expect(versions.map(({ serviceName }) => serviceName)).toEqual(['First', 'Second'])
  expect(versions[0]).toMatchObject({
    number: 1,
    state: 'submitted',
    teamName: 'Visits',
    submittedBy: 'editor',
    reviewer: null,
    submittedAt: on('2026-11-01'),
    findings: { must: 0, should: 2 },
  })
  expect(counts).toEqual({ waiting: 2, mine: 0, returned: 0, overdue: 0, changed: 0, expiring: 0, all: 2 })
})

test('what an officer reviews is in their list and in nobody else’s', async () => {
  const example = await exampleOrganisation(db)
  const other = { ...example.officer, personId: newId() }
  const reviewerId = example.officer.personId
  await version(example, 'Visits', { state: 'inReview', reviewerId })
  expect(await names(example.officer, 'mine')).toEqual(['Visits'])
  expect(await names(other, 'mine')).toEqual([])
  expect(await names(other, 'all')).toEqual(['Visits'])
})

test('what was returned is listed until the team submits again', async () => {
  const example = await exampleOrganisation(db)
  const returned = { state: 'changesRequested', decidedAt: on('2026-11-03') } as const
  await version(example, 'Still to change', returned)
  const changed = await version(example, 'Changed', { ...returned, decidedAt: on('2026-11-01') })
  await another(changed, 2, { state: 'submitted' })
  expect(await names(example.officer, 'returned')).toEqual(['Still to change'])
  expect((await names(example.officer, 'all')).sort()).toEqual(['Changed', 'Still to change'])
})

test('a published version is overdue from its day of review on', async () => {
  const example = await exampleOrganisation(db)
  await version(example, 'Not yet', { state: 'published', reviewOn: '2026-11-23' })
  await version(example, 'Today', { state: 'published', reviewOn: today })
  await version(example, 'Long ago', { state: 'published', reviewOn: '2025-01-01' })
  await version(example, 'Closed', { state: 'retired', reviewOn: '2025-01-01' })
  expect(await names(example.officer, 'overdue')).toEqual(['Long ago', 'Today'])
})

test('what is published is listed once a fact of the service, or of what its organisation shares, has changed', async () => {
  const example = await exampleOrganisation(db)
  const { organisationId } = example
  const published = { state: 'published', submittedAt: on('2026-11-01') } as const
  const changed = await version(example, 'Changed', published)
  await version(example, 'As it was', published)
  const listed = () => names(example.officer, 'changed')
  expect(await listed()).toEqual([])
  const event = { type: 'service-changed', before: {}, after: { name: 'Changed' } } as const
  await db.$transaction((tx) => writeEvent(tx, { organisationId, serviceId: changed, event }))
  expect(await listed()).toEqual(['Changed'])
  const shared = { type: 'organisation-changed', before: {}, after: { name: 'Ministry' } } as const
  await db.$transaction((tx) => writeEvent(tx, { organisationId, event: shared }))
  expect((await listed()).sort()).toEqual(['As it was', 'Changed'])
})

test('exceptions are listed from 30 days before their end, the first to end first', async () => {
  const example = await exampleOrganisation(db)
  const { organisationId } = example
  const serviceId = await version(example, 'Visits')
  const exception = (id: string, until?: string) =>
    db.item.create({
      data: {
        ...{ scope: serviceId, id, kind: 'exception', organisationId, serviceId, position: 0 },
        data: { rule: 'logs-kept-too-long', approver: 'Security officer', ...(until && { until }) },
      },
    })
  await exception('later', '2026-12-23')
  await exception('in-30-days', '2026-12-22')
  await exception('ended', '2026-11-01')
  await exception('open')
  const { exceptions, counts } = valueIn(await read(example.officer, 'expiring'))
  expect(exceptions.map(({ id }) => id)).toEqual(['ended', 'in-30-days'])
  expect(exceptions[0]).toMatchObject({ serviceName: 'Visits', approver: 'Security officer' })
  expect(counts.expiring).toBe(2)
})

test('a list is filtered by team, agency, findings and state, and its counts with it', async () => {
  const example = await exampleOrganisation(db)
  const { officer, teamId } = example
  await version(example, 'Prison', { findings: { must: 1, should: 0 } }, 'HMPPS')
  await version(example, 'Court', { findings: { must: 0, should: 1 } }, 'HMCTS')
  await version(example, 'Approved', { state: 'approved' }, 'HMCTS')
  expect(await names(officer, 'waiting', { agency: 'HMPPS' })).toEqual(['Prison'])
  expect(await names(officer, 'waiting', { severity: 'must' })).toEqual(['Prison'])
  expect(await names(officer, 'waiting', { severity: 'should' })).toEqual(['Court'])
  expect(await names(officer, 'waiting', { teamId: newId() })).toEqual([])
  expect(await names(officer, 'all', { state: 'approved', teamId })).toEqual(['Approved'])
  const { counts } = valueIn(await read(officer, 'waiting', { agency: 'HMCTS' }))
  expect(counts).toMatchObject({ waiting: 1, all: 2 })
  expect(await agenciesToFilterBy(db, officer)).toEqual(['HMCTS', 'HMPPS'])
})

test('20 are on a page, and however many there are it takes the same few queries', async () => {
  const queries = async (count: number) => {
    const example = await exampleOrganisation(db)
    for (let index = 0; index < count; index++)
      await version(example, `Service ${index}`, { submittedAt: new Date(Date.UTC(2026, 0, 1, 0, index)) })
    const asked = [vi.spyOn(pg.Client.prototype, 'query'), vi.spyOn(PGlite.prototype, 'query')]
    const { versions, counts } = valueIn(await read(example.officer, 'waiting'))
    const calls = asked.flatMap(({ mock }) => mock.calls as unknown[][])
    vi.restoreAllMocks()
    expect([versions.length, counts.waiting]).toEqual([Math.min(count, 20), count])
    if (count > 20)
      expect(await names(example.officer, 'waiting', { page: 2 })).toEqual(['Service 20', 'Service 21'])
    return calls.filter(([query]) => !String(query).startsWith('SET TIME ZONE')).length
  }
  expect(await queries(22)).toBe(await queries(1))
})

test('a desk is for officers, and holds their organisation alone', async () => {
  const example = await exampleOrganisation(db)
  await version(await exampleOrganisation(db), 'Of others')
  expect(await names(example.officer, 'all')).toEqual([])
  for (const actor of [example.editor, example.viewer, example.administrator]) {
    expect(await read(actor, 'waiting')).toMatchObject({ refusal: { kind: 'forbidden' } })
    expect(await agenciesToFilterBy(db, actor)).toEqual([])
  }
})

test('a version is given to officers who have not worked on it and can still sign in', async () => {
  const { officer, editor, organisationId } = await exampleOrganisation(db)
  const colleague = (name: string, more: object) =>
    db.person.create({ data: { id: newId(), organisationId, name, officer: true, ...more } })
  const author = await colleague('Author', {})
  await colleague('Gone', { deactivatedAt: new Date() })
  await colleague('Ready', {})
  const reviewers = await reviewersFor(db, officer, { ...noAuthors, authorIds: [author.id] })
  expect(reviewers.map(({ name }) => name).toSorted()).toEqual(['Ready', 'officer'])
  expect(await reviewersFor(db, editor, noAuthors)).toEqual([])
})
