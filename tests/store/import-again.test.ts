import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { newId } from '@/prisma/database/new-id'
import { testDatabase } from '../support/test-database'
import { file, importable, parsed, recordFiles } from './record-files'

const { db } = await testDatabase()
const { importAll, exported, eventsOf } = recordFiles(db)

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
