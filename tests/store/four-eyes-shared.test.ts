import { describe, expect, test } from 'vitest'
import type { KindName } from '@/domain/record/field'
import { organisation } from '@/domain/record/place'
import type { ServiceRecord } from '@/domain/record/record'
import type { Actor } from '@/domain/review/actor'
import { addEntry, removeEntry, saveEntry } from '@/prisma/record/entries'
import { readOrganisation } from '@/prisma/record/organisation'
import { exportRecord, importRecord } from '@/prisma/record/record-file'
import { testDatabase } from '../support/test-database'
import { day, submitted } from './complete-service'
import { valueIn } from './example'
import { fourEyes, theirChange } from './four-eyes'

const connection = await testDatabase()
const { db } = connection
const { published, renameOrganisation, approvedBy } = fourEyes(connection)

async function changeShared(by: Actor, kind: KindName, id: string, changes: object) {
  const { versions } = valueIn(await readOrganisation(db, by))
  const version = versions.entries[id] ?? 0
  valueIn(await saveEntry(db, by, organisation, kind, id, { version, changes: { ...changes } }))
}

describe('whoever changed something shared that a version shows does not approve it', () => {
  test.each<[KindName, string, object]>([
    ['system', 'cloud-platform-logs', { name: 'Other logs' }],
    ['party', 'technology-suppliers', { name: 'Other suppliers' }],
    ['statement', 'never-sold', { commitment: 'no-marketing' }],
    ['contact', 'data-protection-team', { name: 'Another team' }],
  ])('a %s that was changed', async (kind, id, changes) => {
    const example = await published()
    await changeShared(example.officer, kind, id, changes)
    await submitted(db, example)
    expect(await approvedBy(example, example.officer)).toMatchObject(theirChange)
  })

  test('a contact that was added, and one that was removed', async () => {
    const example = await published()
    const added = { topic: 'general', name: 'Front desk', email: 'desk@example.org', checkedOn: day }
    valueIn(await addEntry(db, example.officer, organisation, 'contact', added))
    await submitted(db, example)
    expect(await approvedBy(example, example.officer)).toMatchObject(theirChange)

    const other = await published()
    valueIn(await removeEntry(db, other.officer, organisation, 'statement', 'never-sold', { version: 0 }))
    await submitted(db, other)
    expect(await approvedBy(other, other.officer)).toMatchObject(theirChange)
  })

  test('what was changed before the service was there, and another service shows already', async () => {
    const example = await published()
    await renameOrganisation(example, 'Ministry of Somebody')
    await submitted(db, example)
    expect((await approvedBy(example, example.colleague)).ok).toBe(true)
    const record = valueIn(await exportRecord(db, example.slug))
    const slug = `${example.slug}-second`
    const file = { ...record, service: { ...record.service, slug } }
    valueIn(await importRecord(db, file, { teamId: example.teamId }))
    await submitted(db, { ...example, slug })
    expect(await approvedBy({ ...example, slug }, example.officer)).toMatchObject(theirChange)
  })

  test('a file that was imported, for this service and for another one', async () => {
    const example = await published()
    const { slug, officer } = example
    const record = valueIn(await exportRecord(db, slug))
    const actorId = officer.personId
    valueIn(await importRecord(db, named(record, 'Ministry by File'), { actorId }))
    await submitted(db, example)
    expect((await approvedBy(example, officer)).ok).toBe(false)

    const other = await published()
    const theirs = valueIn(await exportRecord(db, other.slug))
    const service = { ...theirs.service, slug: `${other.slug}-second` }
    const contact = { ...theirs.contacts[0], id: 'by-file', topic: 'general' as const, shared: true as const }
    const file = { ...withoutOwn(theirs), service, contacts: [...theirs.contacts, contact] } as ServiceRecord
    valueIn(await importRecord(db, file, { actorId: other.officer.personId, teamId: other.teamId }))
    await submitted(db, other)
    expect(await approvedBy(other, other.officer)).toMatchObject(theirChange)
  })
})

const named = (record: ServiceRecord, name: string): ServiceRecord => ({
  ...record,
  organisation: { ...record.organisation, name },
})

/** What the organisation shares of a record, for a service with nothing of its own. */
function withoutOwn(record: ServiceRecord): object {
  const lists = Object.entries(record).map(([name, list]) => [
    name,
    Array.isArray(list) ? list.filter((entry: { shared?: boolean }) => entry.shared) : list,
  ])
  return Object.fromEntries(lists)
}
