import { expect, test } from 'vitest'
import { writePage } from '@/components/published-page/write-page'
import { signedUnder } from '@/domain/review/sign-off'
import { signVersion, stampOf } from '@/prisma/review/sign-off'
import { takeStep } from '@/prisma/review/take-step'
import { readVersion } from '@/prisma/review/versions'
import { testDatabase } from '../support/test-database'
import { completeService, day, submitted } from './complete-service'
import { type Example, valueIn } from './example'

const { db } = await testDatabase()

type At = { slug: string; number: number }
// The record of the example brings the other signatures along.
const item = 'consultation-reviewed'
const answers = { name: 'Ada Approver', position: 'Senior information risk owner', date: day }
const nothing = stampOf(undefined)

async function inReview(): Promise<{ example: Example; at: At }> {
  const example = await completeService(db)
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
  return { example, at }
}

const sign = ({ officer }: Example, at: At, more: object = {}) =>
  signVersion(db, officer, at, { item, stamp: nothing, answers, ...more }, day)

const signedNow = async ({ officer }: Example, at: At, which = item) =>
  signedUnder(valueIn(await readVersion(db, officer, at)).record, which)

test('an officer signs an item while a version is in review, and the history names the item alone', async () => {
  const { example, at } = await inReview()
  valueIn(await sign(example, at))
  expect(await signedNow(example, at)).toMatchObject({ item, ...answers })
  const [event] = await db.auditEvent.findMany({
    where: { type: 'version-signed-off', service: { slug: at.slug } },
  })
  expect(event?.data).toEqual({
    ...{ type: 'version-signed-off', item, number: 1 },
    versionId: expect.any(String),
    // What `audit verify` compares: a hash.
    rows: [
      {
        table: 'Version',
        id: expect.any(String),
        set: { signOffs: expect.stringMatching(/^[0-9a-f]{64}$/) },
      },
    ],
  })
})

test('what is signed is changed only by whoever has seen it', async () => {
  const { example, at } = await inReview()
  valueIn(await sign(example, at))
  const again = { ...answers, name: 'Bob Approver' }
  expect(await sign(example, at, { answers: again })).toMatchObject({ refusal: { kind: 'conflict' } })
  valueIn(await sign(example, at, { answers: again, stamp: stampOf(await signedNow(example, at)) }))
  expect(await signedNow(example, at)).toMatchObject({ name: 'Bob Approver' })
})

test('of two who sign at once none is lost unseen', async () => {
  const { example, at } = await inReview()
  const items = ['kept-under-review', item]
  const results = await Promise.all(items.map((one) => sign(example, at, { item: one })))
  const stored = await Promise.all(items.map((one) => signedNow(example, at, one)))
  expect(stored.map(Boolean)).toEqual(results.map(({ ok }) => ok))
  expect(results.some(({ ok }) => ok)).toBe(true)
})

test('what the team has signed in its record is there to be changed, and the rest of it stays', async () => {
  const { example, at } = await inReview()
  const before = await signedNow(example, at, 'dpo-advice')
  expect(before).toMatchObject({ name: 'Sam Demo' })
  const stamp = stampOf(before)
  valueIn(await sign(example, at, { item: 'dpo-advice', stamp, answers: { ...answers, comment: 'Go on' } }))
  expect(await signedNow(example, at, 'dpo-advice')).toMatchObject({ name: 'Ada Approver', comment: 'Go on' })
  expect(await signedNow(example, at, 'measures-approved')).toMatchObject({ name: 'Morgan Demo' })
})

test.each([
  ['without a name', item, { ...answers, name: undefined }, 'name'],
  ['for a day to come', item, { ...answers, date: '2026-11-23' }, 'date'],
  ['advice without a summary', 'dpo-advice', answers, 'comment'],
  ['advice neither accepted nor overruled', 'dpo-advice-accepted', answers, 'decision'],
  [
    'advice overruled without reasons',
    'dpo-advice-accepted',
    { ...answers, decision: 'overruled' },
    'comment',
  ],
])('nothing is signed %s', async (_, which, given, path) => {
  const { example, at } = await inReview()
  const before = await signedNow(example, at, which)
  const signing = { item: which, answers: given, stamp: stampOf(before) }
  expect(await sign(example, at, signing)).toMatchObject({
    refusal: { kind: 'problems', problems: [{ path }] },
  })
  expect(await signedNow(example, at, which)).toEqual(before)
})

test('an item that there is not is not signed', async () => {
  const { example, at } = await inReview()
  expect(await sign(example, at, { item: 'everything' })).toMatchObject({ refusal: { kind: 'not-found' } })
})

test('signatures belong to officers, and to a version in review or approved', async () => {
  const example = await completeService(db)
  const at = await submitted(db, example)
  expect(await sign(example, at)).toMatchObject({ refusal: { kind: 'problems' } })
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
  for (const actor of [example.editor, example.viewer, example.administrator])
    expect(await sign({ ...example, officer: actor }, at)).toMatchObject({ refusal: { kind: 'forbidden' } })
  expect(await sign({ ...example, officer: example.stranger }, at)).toMatchObject({
    refusal: { kind: 'not-found' },
  })
})

test('a published version keeps its signatures, in its DPIA too', async () => {
  const { example, at } = await inReview()
  const dates = { publishOn: '2026-12-01', reviewOn: '2027-11-22' }
  valueIn(await takeStep(db, example.officer, at, 'approve', dates, day, writePage))
  valueIn(await sign(example, at))
  valueIn(await takeStep(db, example.officer, at, 'publish', {}, day, writePage))
  const stamp = stampOf(await signedNow(example, at))
  expect(await sign(example, at, { stamp })).toMatchObject({ refusal: { kind: 'problems' } })

  const { id, documents } = await db.version.findFirstOrThrow({
    where: { service: { slug: at.slug } },
    include: { documents: { where: { document: 'dpia', format: 'md' } } },
  })
  expect(documents[0]?.body).toContain('Ada Approver')
  await expect(db.version.update({ where: { id }, data: { signOffs: [] } })).rejects.toThrow()
  expect(await signedNow(example, at)).toMatchObject(answers)
})

test('a version is returned with a comment of which nothing is kept when it cannot be returned', async () => {
  const { example, at } = await inReview()
  const comments = () => db.comment.findMany({ where: { service: { slug: at.slug } } })
  const returned = (words: string) => takeStep(db, example.officer, at, 'return', { words }, day, writePage)
  expect(await takeStep(db, example.officer, at, 'return', {}, day, writePage)).toMatchObject({ ok: false })
  valueIn(await returned('Say how long the log is kept'))
  expect(await comments()).toMatchObject([{ weight: 'mustChange', about: 'service', threadId: null }])
  expect(await returned('And once more')).toMatchObject({ ok: false })
  expect(await comments()).toHaveLength(1)
})
