import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { someRecord } from '@/domain/record/arbitrary'
import { parseRecord } from '@/domain/record/parse'
import type { ServiceRecord } from '@/domain/record/record'
import { hasUnseen } from '@/domain/record/unseen'
import { saveEntry } from '@/prisma/entries'
import { newId } from '@/prisma/new-id'
import { addSharedEntry } from '@/prisma/organisation'
import { exportRecord, importRecord } from '@/prisma/record-file'
import { readRecord } from '@/prisma/records'
import { testDatabase } from '../support/test-database'
import { exampleOrganisation, valueIn } from './example'

const { db } = await testDatabase()
const teamName = 'Team of the file'

type File = { organisation?: object; service?: object; [list: string]: unknown }

/** A record file as it is after parsing, with an organisation and an address of its own. */
function parsed(file: File, organisationId: string, slug = newId()): ServiceRecord {
  const found = parseRecord({
    schemaVersion: 1,
    ...file,
    organisation: { name: 'An organisation', ...file.organisation, id: organisationId },
    service: { name: 'A service', ...file.service, slug },
  })
  if (!found.ok) throw new Error(JSON.stringify(found.problems))
  return found.record
}

const file = {
  systems: [
    { id: 'database', name: 'Database' },
    { id: 'log', shared: true, name: 'Web server log', operator: 'processor', party: 'host' },
  ],
  parties: [{ id: 'host', shared: true, name: 'A host' }],
  identifiers: [{ id: 'ip', kind: 'ip-address', plainName: 'IP address' }],
  holdings: [
    { id: 'ip-in-log', identifier: 'ip', system: 'log' },
    { id: 'ip-in-database', identifier: 'ip', system: 'database' },
  ],
}

const importAll = async (record: ServiceRecord) => valueIn(await importRecord(db, record, { teamName }))
const exported = async (slug: string) => valueIn(await exportRecord(db, slug))
const eventsOf = (slug: string) =>
  db.auditEvent.findMany({ where: { service: { slug } }, orderBy: { id: 'asc' } })

/** Any record, without what cannot be seen: that is refused in names, which tests/store/stored-offender.test.ts is about. */
const importable = () =>
  someRecord()
    .map((record): ServiceRecord => JSON.parse(JSON.stringify(record).replaceAll('\u202e', 'r')))
    .filter((record) => !hasUnseen(JSON.stringify(record)))

test('what was imported is exported as the same document, whatever it holds', async () => {
  await fc.assert(
    fc.asyncProperty(importable(), async (any) => {
      const record = parsed(any, newId())
      await importAll(record)
      expect(JSON.stringify(await exported(record.service.slug))).toBe(JSON.stringify(record))
    }),
    { numRuns: 25 },
  )
})

test('importing another version of a file makes the record that version', async () => {
  const slug = newId()
  const organisationId = newId()
  await fc.assert(
    fc.asyncProperty(importable(), async (any) => {
      // The contacts and statements of an organisation stay when a file no longer has them.
      const own = (entries: { shared?: boolean }[]) => entries.filter(({ shared }) => !shared)
      const { contacts, statements } = any
      const version = { ...any, contacts: own(contacts), statements: own(statements) }
      // Nor can what the organisation has come to share become one service's own again.
      const suffix = newId()
      const text = JSON.stringify(version).replace(/"((?:party|system)-\d+)"/g, `"$1-${suffix}"`)
      const record = parsed(JSON.parse(text), organisationId, slug)
      await importAll(record)
      expect(await exported(slug)).toEqual(record)
    }),
    { numRuns: 20 },
  )
})

test('importing a file again changes nothing and leaves no event', async () => {
  const record = parsed(file, newId())
  const { slug } = record.service
  expect(await importAll(record)).toEqual({ slug, added: 8, changed: 0, removed: 0 })
  const events = await eventsOf(slug)
  const items = await db.item.findMany({ where: { organisationId: record.organisation.id } })
  expect(await importAll(record)).toEqual({ slug, added: 0, changed: 0, removed: 0 })
  expect(await eventsOf(slug)).toEqual(events)
  expect(await db.item.findMany({ where: { organisationId: record.organisation.id } })).toEqual(items)
})

test('only what the file changes has a new version and an event', async () => {
  const organisationId = newId()
  const record = parsed(file, organisationId)
  const { slug } = record.service
  await importAll(record)
  const changed = parsed(
    {
      ...file,
      systems: [{ id: 'cache', name: 'Cache' }, ...file.systems.toReversed()],
      identifiers: [{ id: 'ip', kind: 'ip-address', plainName: 'Internet address' }],
      holdings: file.holdings.slice(0, 1),
    },
    organisationId,
    slug,
  )
  expect(await importAll(changed)).toEqual({ slug, added: 1, changed: 1, removed: 1 })
  const items = await db.item.findMany({ where: { organisationId } })
  expect(items.filter(({ version }) => version > 0).map(({ id }) => id)).toEqual(['ip'])
  expect((await eventsOf(slug)).map(({ type }) => type)).toEqual([
    'service-created',
    'record-imported',
    'entry-changed',
    'entry-removed',
    'record-imported',
  ])
  expect(await exported(slug)).toEqual(changed)
})

test('what the file leaves out is removed from the service, but stays shared', async () => {
  const organisationId = newId()
  const record = parsed(file, organisationId)
  await importAll(record)
  await importAll(parsed({}, organisationId, record.service.slug))
  expect((await exported(record.service.slug)).systems).toEqual([])
  const left = await db.item.findMany({ where: { organisationId }, orderBy: { id: 'asc' } })
  expect(left.map(({ id, serviceId }) => [id, serviceId])).toEqual([
    ['host', null],
    ['log', null],
  ])
})

test('something of a service becomes shared by saying so in the file', async () => {
  const organisationId = newId()
  const record = parsed(
    { ...file, systems: [{ id: 'log', name: 'Log' }, file.systems[0]], parties: [] },
    organisationId,
  )
  await importAll(record)
  const shared = parsed(file, organisationId, record.service.slug)
  await importAll(shared)
  expect(await exported(record.service.slug)).toEqual(shared)
})

test('an import and a save at the same time leave the one or the other, and a record', async () => {
  const organisationId = newId()
  const record = parsed(file, organisationId)
  const { slug } = record.service
  const example = await exampleOrganisation(db)
  await importAll(record)
  const { teamId } = await db.service.findUniqueOrThrow({ where: { slug } })
  const editor = { ...example.editor, organisationId, memberships: [{ teamId, role: 'editor' as const }] }
  const next = (plainName: string) => ({ ...file, identifiers: [{ ...file.identifiers[0], plainName }] })
  for (let round = 0; round < 5; round++) {
    const before = valueIn(await readRecord(db, editor, slug))
    await Promise.all([
      importRecord(db, parsed(next(`Imported ${round}`), organisationId, slug)),
      saveEntry(db, editor, slug, 'identifier', 'ip', {
        version: before.versions.entries.ip ?? 0,
        changes: { plainName: `Saved ${round}` },
      }),
      saveEntry(db, editor, slug, 'holding', 'ip-in-log', {
        version: before.versions.entries['ip-in-log'] ?? 0,
        changes: { system: round % 2 ? 'log' : 'database' },
      }),
    ])
    const { record: after } = valueIn(await readRecord(db, editor, slug))
    expect([`Imported ${round}`, `Saved ${round}`]).toContain(after.identifiers[0]?.plainName)
    const holding = after.holdings.find(({ id }) => id === 'ip-in-log')
    const { id: serviceId } = await db.service.findUniqueOrThrow({ where: { slug } })
    const mirrored = await db.reference.findMany({
      where: { fromId: 'ip-in-log', field: 'system', toId: holding?.system },
    })
    expect(
      mirrored.filter(({ toScope, fromScope }) => [toScope, fromScope].includes(serviceId)),
    ).toHaveLength(1)
  }
})

test('a file that cannot stand beside the other services of the organisation is refused with the place in it', async () => {
  const organisationId = newId()
  const record = parsed(file, organisationId)
  await importAll(record)
  const problemPaths = async (other: File, slug = newId(), organisation = organisationId) => {
    const result = await importRecord(db, parsed(other, organisation, slug), { teamName })
    return !result.ok && result.refusal.kind === 'problems' && result.refusal.problems.map(({ path }) => path)
  }
  expect(await problemPaths({ parties: [{ id: 'host', name: 'My host' }] })).toEqual(['parties.0.id'])
  const ours = { id: 'database', shared: true, name: 'Database' }
  expect(await problemPaths({ ...file, systems: [ours, file.systems[1]] })).toEqual(['systems.0.id'])
  expect(await problemPaths({}, record.service.slug, newId())).toEqual(['service.slug'])
  expect(await importRecord(db, parsed({}, organisationId))).toMatchObject({
    refusal: { problems: [{ path: 'team' }] },
  })
})

test('a refused file leaves nothing behind', async () => {
  const organisationId = newId()
  expect((await importRecord(db, parsed(file, organisationId))).ok).toBe(false)
  expect(await db.organisation.count({ where: { id: organisationId } })).toBe(0)
  expect(await db.auditEvent.count({ where: { organisationId } })).toBe(0)
})

test('a record of 500 identifiers is imported and read back whole', async () => {
  const organisationId = newId()
  const number = Array.from({ length: 500 }, (_, index) => index)
  const record = parsed(
    {
      ...file,
      identifiers: number.map((n) => ({ id: `i${n}`, kind: 'cookie', plainName: `Cookie ${n}` })),
      holdings: number.map((n) => ({ id: `h${n}`, identifier: `i${n}`, system: 'log' })),
    },
    organisationId,
  )
  await importAll(record)
  expect(await exported(record.service.slug)).toEqual(record)
})

test('a shared entry may not take the id of a service’s own', async () => {
  const record = parsed(file, newId())
  await importAll(record)
  const { administrator } = await exampleOrganisation(db)
  const keeper = { ...administrator, organisationId: record.organisation.id }
  expect(await addSharedEntry(db, keeper, 'system', { name: 'Database' }, 'database')).toMatchObject({
    refusal: { problems: [{ path: 'id' }] },
  })
})

test.each(['x'.repeat(101), 'Visits \u202estisiv'])(
  'a team that an import makes has no name like %s',
  async (teamName) => {
    const organisationId = newId()
    const result = await importRecord(db, parsed(file, organisationId), { teamName })
    expect(result).toMatchObject({ refusal: { kind: 'problems', problems: [{ path: 'team' }] } })
    expect(await db.organisation.count({ where: { id: organisationId } })).toBe(0)
  },
)
