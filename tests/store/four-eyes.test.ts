import { describe, expect, test } from 'vitest'
import { writePage } from '@/components/published-page/write-page'
import { catalogueEntry } from '@/domain/catalogue/catalogue'
import type { Actor } from '@/domain/review/actor'
import { addFromCatalogue } from '@/prisma/catalogue/add-from-catalogue'
import type { Transaction } from '@/prisma/database/transaction'
import { addEvidence } from '@/prisma/evidence/add-evidence'
import { expireAudit } from '@/prisma/history/audit-checkpoints'
import { verifyAudit } from '@/prisma/history/audit-verification'
import { readWhole } from '@/prisma/record/record-cache'
import { authorsOf } from '@/prisma/review/authors'
import { exceptVersion } from '@/prisma/review/except-version'
import { restoreVersion } from '@/prisma/review/restore'
import { takeStep } from '@/prisma/review/take-step'
import { testDatabase } from '../support/test-database'
import { day, hashNow, submitted } from './complete-service'
import { type Example, valueIn } from './example'
import { fourEyes, type Published, refused, theirChange } from './four-eyes'
import { noteInHistory } from './in-history'

const connection = await testDatabase()
const { db, asOwner } = connection
const { published, renameOrganisation, rename, approvedBy, confirm } = fourEyes(connection)

test('an officer who renamed the organisation does not approve and publish what an editor then submits', async () => {
  const example = await published()
  await renameOrganisation(example, 'Ministry of Somebody')
  await submitted(db, example)
  expect(await approvedBy(example, example.officer)).toMatchObject(theirChange)
  expect(await db.version.count({ where: { service: { slug: example.slug }, state: 'published' } })).toBe(1)
  expect((await approvedBy(example, example.colleague)).ok).toBe(true)
})

/** The officer with what an editor may do as well. */
async function asEditor({ officer, teamId, editor }: Published): Promise<Actor> {
  await db.membership.create({ data: { personId: officer.personId, teamId, role: 'editor' } })
  return { ...officer, memberships: editor.memberships }
}

describe('whoever had a hand in the record of the service does not approve it', () => {
  test('by adding from the catalogue or adding evidence', async () => {
    const entry = catalogueEntry('hotjar') ?? expect.fail('no Hotjar in the catalogue')
    const ways = [
      (by: Actor, slug: string) => addFromCatalogue(db, by, slug, entry, [0], '2026-12-01'),
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
    valueIn(await takeStep(db, example.editor, unapproved, 'recall', {}, day, writePage))
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
  valueIn(await takeStep(db, example.editor, before, 'recall', {}, day, writePage))

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
