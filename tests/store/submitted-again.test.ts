import { expect, test } from 'vitest'
import { writePage } from '@/components/published-page/write-page'
import type { Field } from '@/domain/record/field'
import { serviceFields } from '@/domain/record/kinds/service'
import { serviceAt } from '@/domain/record/place'
import { differences } from '@/domain/review/differences'
import { readRecord } from '@/prisma/record/records'
import { saveProfile } from '@/prisma/record/save-profile'
import { readDesk } from '@/prisma/review/desk'
import { submitRecord } from '@/prisma/review/submit'
import { takeStep } from '@/prisma/review/take-step'
import { lastReviewed, readVersion } from '@/prisma/review/versions'
import { testDatabase } from '../support/test-database'
import { completeService, day, hashNow, submitted } from './complete-service'
import { type Example, valueIn } from './example'

const { db } = await testDatabase()

/** A service of which the first version was returned by its reviewer, and whose record has changed since. */
async function returned(): Promise<Example> {
  const example = await completeService(db)
  const { officer } = example
  const at = await submitted(db, example)
  valueIn(await takeStep(db, officer, at, 'assign', { reviewerId: officer.personId }, day, writePage))
  valueIn(await takeStep(db, officer, at, 'return', { words: 'How long exactly?' }, day, writePage))
  await rename(example, 'Visit somebody')
  return example
}

async function rename({ editor, slug }: Example, name: string) {
  const { versions } = valueIn(await readRecord(db, editor, slug))
  valueIn(await saveProfile(db, editor, serviceAt(slug), { version: versions.service, changes: { name } }))
}

const versionOf = ({ slug }: Example, number: number) =>
  db.version.findFirstOrThrow({ where: { number, service: { slug } }, omit: { record: true } })
const told = ({ officer }: Example, kind: string) =>
  db.notification.findMany({ where: { kind, personId: officer.personId, versionNumber: 2 } })

test('it is compared with the version that was returned', async () => {
  const example = await returned()
  const { officer, slug } = example
  const at = await submitted(db, example)
  const before = await lastReviewed(db, officer, slug, at.number)
  expect(before).toMatchObject({ number: 1, state: 'changesRequested' })
  const { record } = valueIn(await readVersion(db, officer, at))
  expect(differences(before?.record, record)).toMatchObject([{ facts: ['service/name'] }])
})

test('it goes to whoever reviewed that one, who is told once, and the desk marks it', async () => {
  const example = await returned()
  const { officer, editor } = example
  await submitted(db, example)
  expect(await versionOf(example, 2)).toMatchObject({ state: 'inReview', reviewerId: officer.personId })
  expect([await told(example, 'assigned'), await told(example, 'submitted')]).toMatchObject([[{}], []])
  const event = await db.auditEvent.findFirst({
    where: {
      type: 'version-assigned',
      data: { path: ['again'], equals: true },
      service: { slug: example.slug },
    },
  })
  expect(event).toMatchObject({ actorId: editor.personId, data: { reviewerId: officer.personId } })
  const { versions } = valueIn(await readDesk(db, officer, { list: 'mine', page: 1, today: day }))
  expect(versions).toMatchObject([{ number: 2, returnedNumber: 1 }])
})

test('it does so too when a version between them was taken back', async () => {
  const example = await returned()
  valueIn(await takeStep(db, example.editor, await submitted(db, example), 'recall', {}, day, writePage))
  await submitted(db, example)
  expect(await versionOf(example, 3)).toMatchObject({
    state: 'inReview',
    reviewerId: example.officer.personId,
  })
})

test('it waits for anybody when its reviewer is no officer any more, has left, or has worked on it', async () => {
  const ways: ((example: Example) => Promise<unknown>)[] = [
    ({ officer }) => db.person.update({ where: { id: officer.personId }, data: { officer: false } }),
    ({ officer }) =>
      db.person.update({ where: { id: officer.personId }, data: { deactivatedAt: new Date() } }),
    async (example) => {
      const { officer, editor, teamId } = example
      await db.membership.create({ data: { personId: officer.personId, teamId, role: 'editor' } })
      await rename({ ...example, editor: { ...officer, memberships: editor.memberships } }, 'By the officer')
    },
  ]
  for (const way of ways) {
    const example = await returned()
    await way(example)
    await submitted(db, example)
    expect(await versionOf(example, 2)).toMatchObject({ state: 'submitted', reviewerId: null })
  }
})

test('a first version waits, and so does one after an approval', async () => {
  const example = await completeService(db)
  const { officer, slug } = example
  const at = await submitted(db, example)
  expect(await versionOf(example, 1)).toMatchObject({ state: 'submitted', reviewerId: null })
  expect(await lastReviewed(db, officer, slug, at.number)).toBeUndefined()
  const { versions } = valueIn(await readDesk(db, officer, { list: 'waiting', page: 1, today: day }))
  expect(versions).toMatchObject([{ number: 1, returnedNumber: null }])
})

test('a question that becomes needed on a day does not keep a record from being submitted before', async () => {
  const example = await completeService(db)
  const { editor, slug } = example
  const question = serviceFields.retentionPolicy as Field
  Object.assign(question, { needed: 'Link to the retention policy', neededFrom: '2027-06-01' })
  try {
    const hash = await hashNow(db, example)
    expect(await submitRecord(db, editor, slug, { hash, day: '2027-06-01' })).toMatchObject({ ok: false })
    expect(await submitRecord(db, editor, slug, { hash, day })).toEqual({ ok: true, value: 1 })
  } finally {
    delete question.needed
    delete question.neededFrom
  }
})
