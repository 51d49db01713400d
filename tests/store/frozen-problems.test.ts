import { expect, test } from 'vitest'
import { writePage } from '@/components/published-page/write-page'
import type { Transaction } from '@/prisma/database/transaction'
import { expireAudit } from '@/prisma/history/audit-checkpoints'
import { verifyAudit } from '@/prisma/history/audit-verification'
import { takeStep } from '@/prisma/review/take-step'
import { testDatabase } from '../support/test-database'
import { completeService, day, submitted } from './complete-service'
import { valueIn } from './example'
import { noteInHistory } from './in-history'
import { problemsFound } from './tampering'

const connection = await testDatabase()
const { db, asOwner } = connection
const key = 'the-key-of-this-installation'
const example = await completeService(db)
await noteInHistory(db)
const at = await submitted(db, example)
valueIn(
  await takeStep(db, example.officer, at, 'assign', { reviewerId: example.officer.personId }, day, writePage),
)
valueIn(
  await takeStep(
    db,
    example.officer,
    at,
    'approve',
    { publishOn: '2099-01-01', reviewOn: '2099-02-01' },
    day,
    writePage,
  ),
)
valueIn(await takeStep(db, example.officer, at, 'publish', {}, day, writePage))
const { id, auditHead } = await db.version.findFirstOrThrow()

const problemsAfter = (tamper: (tx: Transaction) => Promise<unknown>) =>
  problemsFound(connection, { key }, tamper)
const wrongVersion = `Version ${id} is not what was submitted`
const wrongDocuments = `The documents of version ${id} are not what was published`

test('a version that was submitted and published is sound, and holds the head of the history', async () => {
  expect((await verifyAudit(db, key)).problems).toEqual([])
  expect(await db.auditLink.count({ where: { hash: auditHead } })).toBe(1)
})

const frozen = {
  id: `'another'`,
  serviceId: `'another'`,
  number: 'number + 1',
  record: `record || ' '`,
  schemaVersion: '"schemaVersion" + 1',
  hash: `encode(sha256('x'), 'hex')`,
  auditHead: `(select hash from "AuditLink" order by number desc limit 1)`,
  authorIds: `'{}'`,
  findings: `'{}'`,
  submittedById: `'another'`,
  submittedAt: `"submittedAt" + interval '1 microsecond'`,
}

test.each(Object.entries(frozen))(
  'a change to %s of a version is refused, and found',
  async (column, value) => {
    const change = `update "Version" set "${column}" = ${value}`
    await expect(asOwner((owner) => owner.db.$executeRawUnsafe(change))).rejects.toThrow(/is refused: /)
    expect(await problemsAfter((tx) => tx.$executeRawUnsafe(change))).toContain(wrongVersion)
  },
)

test('a record that is changed together with its hash is found', async () => {
  const change = `update "Version" set record = '{}', hash = encode(sha256('{}'), 'hex')`
  expect(await problemsAfter((tx) => tx.$executeRawUnsafe(change))).toContain(wrongVersion)
})

test('a version that is taken away is found, with its documents', async () => {
  expect(await problemsAfter((tx) => tx.version.deleteMany())).toContain(wrongVersion)
  const all = await problemsAfter(async (tx) => {
    await tx.publishedDocument.deleteMany()
    await tx.version.deleteMany()
  })
  expect(all).toEqual(expect.arrayContaining([wrongVersion, wrongDocuments]))
})

test('a version that nobody submitted is found', async () => {
  const forge = `insert into "Version" (id, "serviceId", number, record, "schemaVersion", hash, "auditHead")
    select 'forged', "serviceId", 2, record, "schemaVersion", hash, "auditHead" from "Version"`
  expect(await problemsAfter((tx) => tx.$executeRawUnsafe(forge))).toEqual([
    'Version forged is not what was submitted',
    'Version forged was added by hand: no event of the history made it',
  ])
})

test.each([
  `update "PublishedDocument" set body = body || ' ' where format = 'html'`,
  `update "PublishedDocument" set body = '', hash = encode(sha256(''), 'hex') where format = 'html'`,
  `update "PublishedDocument" set document = 'other' where document = 'notice'`,
  `update "PublishedDocument" set format = 'other' where format = 'html'`,
  `delete from "PublishedDocument" where format = 'html'`,
  `insert into "PublishedDocument" select "versionId", 'more', format, body, hash, writer from "PublishedDocument" limit 1`,
])('a published document is found that does not fit: %s', async (change) => {
  expect(await problemsAfter((tx) => tx.$executeRawUnsafe(change))).toContain(wrongDocuments)
})

test('when the history of a version has expired, its hash still proves it', async () => {
  valueIn(await asOwner((owner) => expireAudit(owner.db, key, new Date())))
  expect((await verifyAudit(db, key)).problems).toEqual([])
  const change = `update "Version" set record = record || ' '`
  expect(await problemsAfter((tx) => tx.$executeRawUnsafe(change))).toEqual([wrongVersion])
  // What is summed up of the expired events still tells what was changed together with its hash.
  const both = `update "Version" set record = '{}', hash = encode(sha256('{}'), 'hex')`
  expect(await problemsAfter((tx) => tx.$executeRawUnsafe(both))).toEqual([
    expect.stringMatching(`^Version ${id}: the hash of the record is “.+”; it should be “.+”, as event`),
  ])
})
