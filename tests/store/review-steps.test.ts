import { expect, test } from 'vitest'
import { writePage } from '@/components/published-page/write-page'
import { writerVersion } from '@/domain/exchange/published/published-documents'
import { serviceAt } from '@/domain/record/place'
import { frozenText, recordOf } from '@/domain/review/frozen-record'
import { sha256 } from '@/prisma/database/hash'
import { newId } from '@/prisma/database/new-id'
import { readRecord } from '@/prisma/record/records'
import { saveProfile } from '@/prisma/record/save-profile'
import { publishDue, remindOfReviews, reopenChanged } from '@/prisma/review/due'
import { submitRecord } from '@/prisma/review/submit'
import { takeStep } from '@/prisma/review/take-step'
import { readVersion } from '@/prisma/review/versions'
import { testDatabase } from '../support/test-database'
import { completeService, day, hashNow, submitted } from './complete-service'
import { type Example, exampleOrganisation, valueIn } from './example'

const { db } = await testDatabase()
const dates = { publishOn: day, reviewOn: '2027-11-22' }

const versionAt = ({ slug, number }: { slug: string; number: number }) =>
  db.version.findFirstOrThrow({ where: { number, service: { slug } } })
const eventsOf = async (slug: string, type: string) =>
  db.auditEvent.count({ where: { type, service: { slug } } })

async function inReview(example: Example) {
  const at = await submitted(db, example)
  valueIn(
    await takeStep(
      db,
      example.officer,
      at,
      'assign',
      { reviewerId: example.officer.personId },
      day,
      writePage,
    ),
  )
  return at
}

async function published(example: Example) {
  const at = await inReview(example)
  valueIn(await takeStep(db, example.officer, at, 'approve', dates, day, writePage))
  return at
}

async function renamed({ editor, slug }: Example, name: string) {
  const { versions } = valueIn(await readRecord(db, editor, slug))
  valueIn(await saveProfile(db, editor, serviceAt(slug), { version: versions.service, changes: { name } }))
}

async function comment({ officer, slug }: Example, weight: 'mustChange' | 'advice') {
  const { id: serviceId } = await db.service.findUniqueOrThrow({ where: { slug } })
  const words = 'How long exactly?'
  await db.comment.create({
    data: { id: newId(), serviceId, about: 'service/name', weight, words, authorId: officer.personId },
  })
}

test('a submission freezes the record with its hash, and does not move with the draft', async () => {
  const example = await completeService(db)
  const at = await submitted(db, example)
  const { record, hash, state, authorIds } = await versionAt(at)
  expect(state).toBe('submitted')
  expect(sha256(record)).toBe(hash)
  expect(authorIds).toEqual([example.editor.personId])
  const now = valueIn(await readRecord(db, example.editor, at.slug)).record
  expect(frozenText(recordOf(record))).toBe(frozenText(now))
  await renamed(example, 'Another name')
  expect((await versionAt(at)).record).toBe(record)
})

test('a record with gaps is not submitted, nor one that changed since the person saw it', async () => {
  const empty = await exampleOrganisation(db)
  const without = await submitRecord(db, empty.editor, empty.slug, { hash: await hashNow(db, empty), day })
  expect(without).toMatchObject({ ok: false, refusal: { kind: 'problems' } })

  const example = await completeService(db)
  const hash = await hashNow(db, example)
  await renamed(example, 'Another name')
  const changed = await submitRecord(db, example.editor, example.slug, { hash, day })
  expect(changed).toMatchObject({ ok: false, refusal: { kind: 'conflict' } })
})

test('one version is under way at a time; a recalled one makes room', async () => {
  const example = await completeService(db)
  const at = await submitted(db, example)
  const again = () =>
    hashNow(db, example).then((hash) => submitRecord(db, example.editor, at.slug, { hash, day }))
  expect(await again()).toMatchObject({ ok: false, refusal: { kind: 'problems' } })
  valueIn(await takeStep(db, example.editor, at, 'recall', {}, day, writePage))
  expect(await again()).toEqual({ ok: true, value: 2 })
})

test('of twenty approvals at once one counts, with one event and one publication', async () => {
  const example = await completeService(db)
  const at = await inReview(example)
  const results = await Promise.all(
    Array.from({ length: 20 }, () => takeStep(db, example.officer, at, 'approve', dates, day, writePage)),
  )
  expect(results.filter(({ ok }) => ok)).toHaveLength(1)
  expect(await eventsOf(at.slug, 'version-approved')).toBe(1)
  expect(await eventsOf(at.slug, 'version-published')).toBe(1)
  expect((await versionAt(at)).state).toBe('published')
})

test('whoever edited or submitted it does not review it', async () => {
  const example = await completeService(db)
  const both = { ...example.officer, memberships: example.editor.memberships }
  await db.membership.create({
    data: { personId: both.personId, teamId: example.teamId, role: 'editor' },
  })
  await renamed({ ...example, editor: both }, 'Renamed by the officer')
  const at = await submitted(db, example)
  expect(await takeStep(db, both, at, 'assign', { reviewerId: both.personId }, day, writePage)).toMatchObject(
    {
      refusal: {
        kind: 'problems',
        problems: [{ message: expect.stringContaining('worked on this version') }],
      },
    },
  )
})

test('a return needs a comment, and an approval no comment that must be met', async () => {
  const example = await completeService(db)
  const at = await inReview(example)
  expect(await takeStep(db, example.officer, at, 'return', {}, day, writePage)).toMatchObject({ ok: false })
  await comment(example, 'mustChange')
  expect(await takeStep(db, example.officer, at, 'approve', dates, day, writePage)).toMatchObject({
    ok: false,
  })
  valueIn(await takeStep(db, example.officer, at, 'return', {}, day, writePage))
  expect((await versionAt(at)).state).toBe('changesRequested')
  expect(
    await db.notification.count({ where: { kind: 'returned', personId: example.editor.personId } }),
  ).toBe(1)
})

test('a later version supersedes the one before, and both keep the documents that were published', async () => {
  const example = await completeService(db)
  const first = await published(example)
  await renamed(example, 'Visit somebody')
  const second = await published(example)
  expect(await versionAt(first)).toMatchObject({ state: 'superseded', supersededAt: expect.any(Date) })
  expect(await versionAt(second)).toMatchObject({ state: 'published', number: 2 })
  for (const at of [first, second]) {
    const { id } = await versionAt(at)
    const files = await db.publishedDocument.findMany({ where: { versionId: id } })
    expect(files).toHaveLength(10)
    for (const { body, hash } of files) expect(sha256(body)).toBe(hash)
  }
})

test('what is approved for a later day is published on that day, once', async () => {
  const example = await completeService(db)
  const at = await inReview(example)
  const later = { publishOn: '2026-12-01', reviewOn: '2027-12-01' }
  valueIn(await takeStep(db, example.officer, at, 'approve', later, day, writePage))
  expect((await versionAt(at)).state).toBe('approved')
  await publishDue(db, '2026-11-30', writePage)
  expect((await versionAt(at)).state).toBe('approved')
  await Promise.all([publishDue(db, '2026-12-01', writePage), publishDue(db, '2026-12-01', writePage)])
  expect((await versionAt(at)).state).toBe('published')
  expect(await eventsOf(at.slug, 'version-published')).toBe(1)
})

test('what is approved without a day is published when an officer does it, and not before', async () => {
  const example = await completeService(db)
  const at = await inReview(example)
  valueIn(await takeStep(db, example.officer, at, 'approve', { reviewOn: '2027-11-22' }, day, writePage))
  await publishDue(db, '2027-01-01', writePage)
  expect(await versionAt(at)).toMatchObject({ state: 'approved', publishOn: null })
  valueIn(await takeStep(db, example.officer, at, 'publish', {}, day, writePage))
  expect((await versionAt(at)).state).toBe('published')
})

test('an officer publishes what is approved for later at once', async () => {
  const example = await completeService(db)
  const at = await inReview(example)
  valueIn(
    await takeStep(db, example.officer, at, 'approve', { ...dates, publishOn: '2026-12-01' }, day, writePage),
  )
  valueIn(await takeStep(db, example.officer, at, 'publish', {}, day, writePage))
  expect((await versionAt(at)).state).toBe('published')
})

test('a service is retired and reinstated, and somebody confirms that nothing has changed', async () => {
  const example = await completeService(db)
  const at = await published(example)
  valueIn(await takeStep(db, example.editor, at, 'confirm', { reviewOn: '2028-01-01' }, day, writePage))
  expect(await versionAt(at)).toMatchObject({
    reviewOn: '2028-01-01',
    confirmedById: example.editor.personId,
  })
  valueIn(await takeStep(db, example.officer, at, 'retire', {}, day, writePage))
  expect((await versionAt(at)).state).toBe('retired')
  expect(
    await takeStep(db, example.editor, at, 'confirm', { reviewOn: '2028-01-01' }, day, writePage),
  ).toMatchObject({
    ok: false,
  })
  valueIn(await takeStep(db, example.officer, at, 'reinstate', {}, day, writePage))
  expect((await versionAt(at)).state).toBe('published')
})

test('people are reminded of a review 30 and 7 days before, and when it is overdue, once each', async () => {
  const example = await completeService(db)
  await published(example)
  const told = () =>
    db.notification.count({ where: { kind: 'reviewDue', personId: example.officer.personId } })
  const counts: number[] = []
  for (const today of ['2027-10-01', '2027-10-23', '2027-10-24', '2027-11-15', '2027-11-22', '2027-12-22']) {
    await remindOfReviews(db, today)
    await remindOfReviews(db, today)
    counts.push(await told())
  }
  expect(counts).toEqual([0, 1, 1, 2, 3, 3])
})

test('a version is for those who may see the service', async () => {
  const example = await completeService(db)
  const at = await submitted(db, example)
  for (const actor of [example.editor, example.viewer, example.officer, example.administrator])
    expect(valueIn(await readVersion(db, actor, at)).version.number).toBe(1)
  expect(await readVersion(db, example.stranger, at)).toMatchObject({ refusal: { kind: 'not-found' } })
  expect(await readVersion(db, example.viewer, { ...at, number: 2 })).toMatchObject({
    refusal: { kind: 'not-found' },
  })
})

test('what was approved before its documents came out otherwise is seen by its officer again, also by the timer', async () => {
  const example = await completeService(db)
  const { officer } = example
  const at = await inReview(example)
  const onDay = { publishOn: '2026-12-01', reviewOn: '2027-12-01' }
  valueIn(await takeStep(db, officer, at, 'approve', onDay, day, writePage))
  expect(await reopenChanged(db)).toBe(0)
  const { id } = await versionAt(at)
  await db.version.update({ where: { id }, data: { approvedWith: writerVersion - 1 } })
  expect(await takeStep(db, officer, at, 'publish', {}, day, writePage)).toMatchObject({
    refusal: { problems: [{ message: expect.stringContaining('made otherwise since it was approved') }] },
  })
  await publishDue(db, '2026-12-01', writePage)
  expect((await versionAt(at)).state).toBe('approved')
  expect(await Promise.all([reopenChanged(db), reopenChanged(db)]).then(([one, other]) => one + other)).toBe(
    1,
  )
  expect(await versionAt(at)).toMatchObject({ state: 'inReview', reviewerId: officer.personId })
  expect(await eventsOf(at.slug, 'version-reopened')).toBe(1)
  expect(await db.notification.count({ where: { kind: 'reopened', personId: officer.personId } })).toBe(1)
  await publishDue(db, '2026-12-01', writePage)
  expect((await versionAt(at)).state).toBe('inReview')
  valueIn(await takeStep(db, officer, at, 'approve', onDay, day, writePage))
  await publishDue(db, '2026-12-01', writePage)
  expect((await versionAt(at)).state).toBe('published')
})

test('what was approved before it was noted with which writers is seen again too', async () => {
  const example = await completeService(db)
  const at = await inReview(example)
  valueIn(await takeStep(db, example.officer, at, 'approve', { reviewOn: '2027-12-01' }, day, writePage))
  const { id } = await versionAt(at)
  await db.version.update({ where: { id }, data: { approvedWith: null } })
  expect(await reopenChanged(db)).toBe(1)
  expect((await versionAt(at)).state).toBe('inReview')
})
