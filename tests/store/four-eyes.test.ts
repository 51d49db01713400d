import { describe, expect, test } from 'vitest'
import { catalogueEntry } from '@/domain/record/catalogue/catalogue'
import type { KindName } from '@/domain/record/field'
import type { ServiceRecord } from '@/domain/record/record'
import type { Actor } from '@/domain/review/actor'
import { addFromCatalogue } from '@/prisma/add-from-catalogue'
import { expireAudit } from '@/prisma/audit-checkpoints'
import { verifyAudit } from '@/prisma/audit-verification'
import { saveEntry } from '@/prisma/entries'
import { addEvidence } from '@/prisma/evidence/add-evidence'
import { readWhole } from '@/prisma/kept-records'
import { newId } from '@/prisma/new-id'
import {
  addSharedEntry,
  readOrganisation,
  removeSharedEntry,
  saveOrganisation,
  saveSharedEntry,
} from '@/prisma/organisation'
import { exportRecord, importRecord } from '@/prisma/record-file'
import { readRecord } from '@/prisma/records'
import { authorsOf } from '@/prisma/review/authors'
import { confirmSharedChange } from '@/prisma/review/confirm-shared-change'
import { exceptVersion } from '@/prisma/review/except-version'
import { restoreVersion } from '@/prisma/review/restore'
import { approveVersion, assignVersion, recallVersion } from '@/prisma/review/steps'
import { listUnconfirmed } from '@/prisma/review/unconfirmed-changes'
import type { Transaction } from '@/prisma/transaction'
import { testDatabase } from '../support/test-database'
import { completeService, day, hashNow, submitted } from './complete-service'
import { type Example, valueIn } from './example'
import { noteInHistory } from './in-history'

const connection = await testDatabase()
const { db, asOwner } = connection
const dates = { publishOn: day, reviewOn: '2027-11-22' }

/** A service with a published version, and a second privacy officer. */
type Published = Example & { colleague: Actor }

async function published(): Promise<Published> {
  const example = await completeService(db)
  const { organisationId } = example
  const personId = newId()
  const person = { organisationId, name: 'colleague', officer: true }
  await db.person.create({ data: { id: personId, email: `${personId}@example.org`, ...person } })
  const colleague = { ...person, personId, administrator: false, memberships: [] }
  const at = await submitted(db, example)
  valueIn(await assignVersion(db, colleague, at, personId))
  valueIn(await approveVersion(db, colleague, at, dates, day))
  return { ...example, colleague }
}

/** The officer with what an editor may do as well. */
async function asEditor({ officer, teamId, editor }: Published): Promise<Actor> {
  await db.membership.create({ data: { personId: officer.personId, teamId, role: 'editor' } })
  return { ...officer, memberships: editor.memberships }
}

async function renameOrganisation({ officer }: Published, name: string, by = officer) {
  const { versions } = valueIn(await readOrganisation(db, by))
  valueIn(await saveOrganisation(db, by, { version: versions.organisation, changes: { name } }))
}

async function changeShared(by: Actor, kind: KindName, id: string, changes: object) {
  const { versions } = valueIn(await readOrganisation(db, by))
  const version = versions.entries[id] ?? 0
  valueIn(await saveSharedEntry(db, by, kind, id, { version, changes: { ...changes } }))
}

const at = async ({ slug }: Example) => {
  const service = { slug }
  const { number } = await db.version.findFirstOrThrow({ where: { service }, orderBy: { number: 'desc' } })
  return { slug, number }
}

/** What happens when somebody takes the version that was submitted last, or approves what a colleague has taken, and publishes it. */
async function approvedBy(example: Published, officer: Actor) {
  const where = await at(example)
  const assigned = await assignVersion(db, officer, where, officer.personId)
  if (assigned.ok) return approveVersion(db, officer, where, dates, day)
  const { colleague } = example
  const other = await assignVersion(db, colleague, where, colleague.personId)
  return other.ok ? approveVersion(db, officer, where, dates, day) : assigned
}

const refused = (words: string) => ({
  ok: false,
  refusal: { kind: 'problems', problems: [{ message: expect.stringContaining(words) }] },
})
const theirChange = refused('You changed something that your organisation shares')

async function listed(example: Example, actor = example.officer) {
  return valueIn(await listUnconfirmed(db, actor, 1)).changes
}

async function confirm(example: Published, by: Actor, id: string) {
  const found = (await listed(example)).find(({ change }) => change.id === id)
  if (!found) throw new Error(`Nothing is to be confirmed about ${id}`)
  return confirmSharedChange(db, by, found.change)
}

test('an officer who renamed the organisation does not approve and publish what an editor then submits', async () => {
  const example = await published()
  await renameOrganisation(example, 'Ministry of Somebody')
  await submitted(db, example)
  expect(await approvedBy(example, example.officer)).toMatchObject(theirChange)
  expect(await db.version.count({ where: { service: { slug: example.slug }, state: 'published' } })).toBe(1)
  expect((await approvedBy(example, example.colleague)).ok).toBe(true)
})

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
    valueIn(await addSharedEntry(db, example.officer, 'contact', added))
    await submitted(db, example)
    expect(await approvedBy(example, example.officer)).toMatchObject(theirChange)

    const other = await published()
    valueIn(await removeSharedEntry(db, other.officer, 'statement', 'never-sold', { version: 0 }))
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

describe('whoever had a hand in the record of the service does not approve it', () => {
  test('by adding from the catalogue or adding evidence', async () => {
    const entry = catalogueEntry('hotjar') ?? expect.fail('no Hotjar in the catalogue')
    const ways = [
      (by: Actor, slug: string) => addFromCatalogue(db, by, slug, entry, [0]),
      (by: Actor, slug: string) =>
        addEvidence(db, by, slug, {
          ...{ digest: 'a', addedOn: day },
          reading: {
            ...{ format: 'har', site: 'example.gov.uk', collectedOn: day, extent: '1 request', notes: [] },
            observations: [],
          },
        }),
    ]
    for (const way of ways) {
      const example = await published()
      const both = await asEditor(example)
      valueIn<unknown>(await way(both, example.slug))
      const { authorIds } = await db.$transaction((tx) => authorsNow(tx, example))
      expect(authorIds).toContain(both.personId)
    }
  })

  test('by work that was never approved, and that an editor brings back', async () => {
    const example = await published()
    const both = await asEditor(example)
    await rename(example, both, 'Renamed by the officer')
    const unapproved = await submitted(db, example)
    valueIn(await recallVersion(db, example.editor, unapproved))
    await rename(example, example.editor, 'Renamed by the editor')
    await submitted(db, example)
    expect((await approvedBy(example, example.colleague)).ok).toBe(true)
    valueIn(await restoreVersion(db, example.editor, unapproved, await hashNow(db, example)))
    await submitted(db, example)
    expect(await approvedBy(example, example.officer)).toMatchObject(refused('You worked on this version'))
  })
})

async function authorsNow(tx: Transaction, { slug }: Example) {
  const { id, organisationId } = await tx.service.findUniqueOrThrow({ where: { slug } })
  return authorsOf(tx, { id, organisationId }, (await readWhole(tx, { id, organisationId })).record)
}

async function rename({ slug }: Example, by: Actor, plainName: string) {
  const { record, versions } = valueIn(await readRecord(db, by, slug))
  const id = record.identifiers[0]?.id ?? ''
  const version = versions.entries[id] ?? 0
  valueIn(await saveEntry(db, by, slug, 'identifier', id, { version, changes: { plainName } }))
}

describe('a change that another officer has confirmed', () => {
  test('keeps its author from nothing, whether it was confirmed before or after the submission', async () => {
    for (const when of ['before', 'after']) {
      const example = await published()
      await renameOrganisation(example, 'Ministry of Somebody')
      if (when === 'before') valueIn(await confirm(example, example.colleague, example.organisationId))
      await submitted(db, example)
      if (when === 'after') valueIn(await confirm(example, example.colleague, example.organisationId))
      expect((await approvedBy(example, example.officer)).ok).toBe(true)
    }
  })

  test('is listed with who made it until then, and its author cannot confirm it', async () => {
    const example = await published()
    expect(await listed(example)).toEqual([])
    await renameOrganisation(example, 'Ministry of Somebody')
    expect(await listed(example)).toMatchObject([
      {
        title: 'Ministry of Somebody',
        events: [{ by: 'officer', event: { type: 'organisation-changed' } }, {}],
      },
    ])
    expect(await confirm(example, example.officer, example.organisationId)).toMatchObject(
      refused('You made this change'),
    )
    expect(await confirm(example, example.administrator, example.organisationId)).toMatchObject({
      refusal: { kind: 'forbidden' },
    })
    valueIn(await confirm(example, example.colleague, example.organisationId))
    expect(await listed(example)).toEqual([])
    const { organisationId } = example
    const kept = await db.sharedConfirmation.findFirstOrThrow({ where: { organisationId } })
    const event = await db.auditEvent.findFirstOrThrow({
      where: { organisationId, type: 'shared-change-confirmed' },
    })
    expect(event).toMatchObject({
      actorId: example.colleague.personId,
      data: { confirmationId: kept.id, kind: kept.kind, id: kept.thingId, hash: kept.hash },
    })
  })

  test('is confirmed as it was shown: another change asks for another look, also one to what it was before', async () => {
    const example = await published()
    await renameOrganisation(example, 'First')
    const [first] = await listed(example)
    await renameOrganisation(example, 'Second')
    const conflict = { refusal: { kind: 'conflict' } }
    expect(await confirmSharedChange(db, example.colleague, first?.change as never)).toMatchObject(conflict)
    valueIn(await confirm(example, example.colleague, example.organisationId))
    await renameOrganisation(example, 'Third', example.colleague)
    await renameOrganisation(example, 'Second')
    await submitted(db, example)
    expect(await approvedBy(example, example.officer)).toMatchObject(theirChange)
  })
})

describe('an administrator’s exception', () => {
  const reason = 'Our other officer has left.'

  test('lets the only officer approve their own change, and stays with the version and in the history', async () => {
    const example = await published()
    await renameOrganisation(example, 'Ministry of Somebody')
    const where = await submitted(db, example)
    const { administrator, officer, colleague } = example
    expect(await exceptVersion(db, administrator, where, reason)).toMatchObject(refused('needs no exception'))
    await db.person.update({ where: { id: colleague.personId }, data: { deactivatedAt: new Date() } })
    expect(await exceptVersion(db, officer, where, reason)).toMatchObject({ refusal: { kind: 'forbidden' } })
    valueIn(await exceptVersion(db, administrator, where, reason))
    expect((await approvedBy(example, officer)).ok).toBe(true)
    const version = await db.version.findFirstOrThrow({
      where: { number: where.number, service: { slug: where.slug } },
    })
    expect(version).toMatchObject({
      ...{ state: 'published', decidedById: officer.personId },
      ...{ exceptionById: administrator.personId, exceptionReason: reason },
    })
    const events = await db.auditEvent.findMany({
      where: { type: 'version-excepted', service: { slug: where.slug } },
    })
    expect(events).toMatchObject([{ actorId: administrator.personId, data: { reason } }])
  })

  test('is never for whoever records it', async () => {
    const example = await published()
    const both = { ...example.officer, administrator: true }
    await db.person.update({ where: { id: both.personId }, data: { administrator: true } })
    await db.person.update({
      where: { id: example.colleague.personId },
      data: { deactivatedAt: new Date() },
    })
    await renameOrganisation(example, 'Ministry of Somebody')
    const where = await submitted(db, example)
    expect(await exceptVersion(db, both, where, reason)).toMatchObject(refused('somebody else'))
  })
})

test('of history that has expired the authors are unknown, not innocent; those of a submission stay', async () => {
  const key = 'the-key-of-this-installation'
  const example = await published()
  await renameOrganisation(example, 'Ministry of Somebody')
  const before = await submitted(db, example)
  const own = await published()
  await rename(own, own.editor, 'Renamed')
  await noteInHistory(db)
  valueIn(await asOwner((owner) => expireAudit(owner.db, key, new Date())))
  expect(await approvedBy(example, example.officer)).toMatchObject(theirChange)
  valueIn(await recallVersion(db, example.editor, before))

  // Nobody can say any more who renamed it: each of them may have, until the other has confirmed it.
  await submitted(db, example)
  const unknown = refused('The history no longer says who changed something')
  expect(await approvedBy(example, example.officer)).toMatchObject(unknown)
  expect(await approvedBy(example, example.colleague)).toMatchObject(unknown)
  valueIn(await confirm(example, example.colleague, example.organisationId))
  expect(await approvedBy(example, example.colleague)).toMatchObject(unknown)
  expect((await approvedBy(example, example.officer)).ok).toBe(true)

  const where = await submitted(db, own)
  expect(await approvedBy(own, own.officer)).toMatchObject(refused('not known who worked'))
  valueIn(await exceptVersion(db, own.administrator, where, 'Nobody knows.'))
  expect((await approvedBy(own, own.officer)).ok).toBe(true)
  expect((await verifyAudit(db, key)).problems).toEqual([])
})

test.each([
  ['authorsUnknown', 'not "authorsUnknown"'],
  ['sharedChanges', `'[{}]'`],
])('what was found at the submission of a version stays: %s', async (column, value) => {
  const change = `update "Version" set "${column}" = ${value}`
  await expect(asOwner((owner) => owner.db.$executeRawUnsafe(change))).rejects.toThrow(/is refused: /)
})

test('a confirmation and an exception stay as they were given', async () => {
  for (const change of [
    `update "SharedConfirmation" set "personId" = 'another'`,
    'delete from "SharedConfirmation"',
    `update "Version" set "exceptionReason" = 'Another' where "exceptionById" is not null`,
  ])
    await expect(asOwner((owner) => owner.db.$executeRawUnsafe(change))).rejects.toThrow(/is refused: /)
})
