import { expect, test } from 'vitest'
import { organisation, serviceAt } from '@/domain/record/place'
import type { ProvenEntry } from '@/domain/review/audit-entry'
import type { AuditFilter } from '@/domain/review/audit-filter'
import { writeEvents } from '@/prisma/history/audit'
import { exportAuditTrail, readAuditTrail } from '@/prisma/history/audit-trail'
import { addEntries, addEntry } from '@/prisma/record/entries'
import { testDatabase } from '../support/test-database'
import { exampleOrganisation, valueIn } from './example'

const { db } = await testDatabase()
const { organisationId, slug, editor, viewer, officer, administrator } = await exampleOrganisation(db)
const elsewhere = await exampleOrganisation(db)
const { id: serviceId } = await db.service.findUniqueOrThrow({ where: { slug } })

valueIn(await addEntry(db, officer, organisation, 'party', { name: 'Acme Hosting' }, 'acme'))
valueIn(
  await addEntries(db, editor, serviceAt(slug), [
    { kind: 'system', id: 'log', answers: { name: 'Access log', operator: 'processor', party: 'acme' } },
  ]),
)
await writeEvents(db, [
  { actor: administrator, organisationId, event: { type: 'signed-in', sessionId: 's' } },
  { actor: editor, organisationId, serviceId, event: { type: 'section-completed', section: 'people' } },
  { organisationId, serviceId, event: { type: 'record-exported', format: 'yaml' } },
  {
    actor: elsewhere.editor,
    organisationId: elsewhere.organisationId,
    event: { type: 'signed-in', sessionId: 't' },
  },
  { organisationId: null, actor: editor, event: { type: 'refused', permission: 'change people' } },
])
const all = ['record-exported', 'section-completed', 'signed-in', 'entry-added', 'entry-added']

async function typesOf(filter: AuditFilter): Promise<string[]> {
  return valueIn(await readAuditTrail(db, officer, filter, 1)).entries.map(({ event }) => event.type)
}

test('officers and administrators see what happened in their organisation, the newest first, and nobody else does', async () => {
  expect(await typesOf({})).toEqual(all)
  expect(valueIn(await readAuditTrail(db, administrator, {}, 1)).total).toBe(5)
  for (const actor of [editor, viewer]) {
    expect(await readAuditTrail(db, actor, {}, 1)).toMatchObject({ refusal: { kind: 'forbidden' } })
    expect(await exportAuditTrail(db, actor, {})).toMatchObject({ refusal: { kind: 'forbidden' } })
  }
})

test('an event says who did it, in which service, and what things are called', async () => {
  const { entries } = valueIn(await readAuditTrail(db, officer, { service: 'visit' }, 1))
  expect(entries.map(({ by }) => by?.name)).toEqual([undefined, 'editor', 'editor'])
  expect(entries[0]?.service).toEqual({ id: serviceId, slug, name: 'Visit someone' })
  expect(entries[2]?.titleOf('party', 'acme')).toBe('Acme Hosting')
  expect(entries[2]?.titleOf('party', 'gone')).toBe('gone')
})

test('a change of roles says whose, and in which teams', async () => {
  const example = await exampleOrganisation(db)
  const { administrator, viewer, organisationId, teamId } = example
  const after = { memberships: [{ teamId, role: 'editor' }] }
  const event = { type: 'person-changed', personId: viewer.personId, before: {}, after } as const
  const own = { type: 'sessions-ended', personId: administrator.personId, count: 1 } as const
  await writeEvents(db, [
    { actor: administrator, organisationId, event },
    { actor: administrator, organisationId, event: own },
  ])
  const { entries } = valueIn(await readAuditTrail(db, administrator, {}, 1))
  expect(entries.map(({ event: { type }, about }) => [type, about])).toEqual([
    ['sessions-ended', undefined],
    ['person-changed', 'viewer'],
  ])
  const team = await db.team.findUniqueOrThrow({ where: { id: teamId } })
  expect(entries[1]?.teamName(teamId)).toBe(team.name)
})

test('a comment names what it is about, a holding by its two ends', async () => {
  const example = await exampleOrganisation(db)
  valueIn(await addEntry(db, example.officer, organisation, 'system', { name: 'Shared log' }, 'log'))
  const added = await addEntries(db, example.editor, serviceAt(example.slug), [
    { kind: 'identifier', id: 'ip', answers: { kind: 'ip-address', plainName: 'IP address' } },
    { kind: 'holding', id: 'ip-in-log', answers: { identifier: 'ip', system: 'log' } },
  ])
  valueIn(added)
  const service = await db.service.findUniqueOrThrow({ where: { slug: example.slug } })
  const about = 'holding/ip-in-log'
  const event = { type: 'comment-added', commentId: 'c', about, weight: 'advice' } as const
  await writeEvents(db, [{ organisationId: example.organisationId, serviceId: service.id, event }])
  const { entries } = valueIn(await readAuditTrail(db, example.officer, { kind: 'comments' }, 1))
  expect(entries[0]?.titleOf('holding', 'ip-in-log')).toBe('IP address in Shared log')
})

test('a filter narrows it by service, person, kind and day', async () => {
  const today = new Date().toISOString().slice(0, 10)
  expect(await typesOf({ service: 'VISIT' })).toEqual(['record-exported', 'section-completed', 'entry-added'])
  expect(await typesOf({ service: slug, person: 'edit' })).toEqual(['section-completed', 'entry-added'])
  expect(await typesOf({ person: 'nobody' })).toEqual([])
  expect(await typesOf({ service: '%' })).toEqual([])
  expect(await typesOf({ kind: 'access' })).toEqual(['signed-in'])
  expect(await typesOf({ from: today, to: today })).toEqual(all)
  expect(await typesOf({ from: '2199-01-01' })).toEqual([])
  expect(await typesOf({ to: '2019-01-01' })).toEqual([])
})

test('an export has every event that the filter shows, each with its link, and is itself in the history', async () => {
  const many = Array.from({ length: 1100 }, (_, index) => ({
    ...{ actor: editor, organisationId, serviceId },
    event: { type: 'section-completed' as const, section: String(index) },
  }))
  await writeEvents(db, many)
  const read: ProvenEntry[] = []
  const sizes: number[] = []
  for await (const part of valueIn(await exportAuditTrail(db, officer, { person: 'editor' }))) {
    sizes.push(part.length)
    read.push(...part)
  }
  expect(sizes).toEqual([500, 500, 102])
  expect(read.map(({ number }) => number)).toEqual(read.map(({ number }) => number).sort((a, b) => b - a))
  const links = new Set((await db.auditLink.findMany()).map(({ hash }) => hash))
  expect(read.every(({ hash }) => links.has(hash))).toBe(true)
  const { entries } = valueIn(await readAuditTrail(db, officer, { kind: 'exports' }, 1))
  expect(entries[0]).toMatchObject({
    by: { id: officer.personId },
    event: { type: 'history-exported', personIds: [editor.personId] },
  })
  expect(JSON.stringify(entries[0]?.event)).not.toContain('"editor"')
})
