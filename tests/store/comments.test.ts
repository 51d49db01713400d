import { describe, expect, test } from 'vitest'
import { writePage } from '@/components/published-page/write-page'
import { serviceAt } from '@/domain/record/place'
import type { Actor } from '@/domain/review/actor'
import { personWhoLeft } from '@/domain/review/person-who-left'
import { newId } from '@/prisma/database/new-id'
import { erasePerson } from '@/prisma/people/erase-person'
import { removeEntry } from '@/prisma/record/entries'
import { readRecord } from '@/prisma/record/records'
import { addComment, answerComment, type NewComment } from '@/prisma/review/add-comment'
import { listComments, readThread } from '@/prisma/review/comments'
import { openComments } from '@/prisma/review/open-comments'
import { reopenComment, resolveComment, withdrawComment } from '@/prisma/review/settle-comment'
import { takeStep } from '@/prisma/review/take-step'
import { testDatabase } from '../support/test-database'
import { completeService, day, submitted } from './complete-service'
import { type Example, exampleOrganisation, valueIn } from './example'

const { db } = await testDatabase()
const words = 'How long exactly?'
const onName = { about: 'service/name', weight: 'mustChange', words }

const add = (actor: Actor, { slug }: Example, comment: Omit<NewComment, 'id'> = onName) =>
  addComment(db, actor, { slug }, { id: newId(), ...comment }, day)
const answer = (actor: Actor, { slug }: Example, threadId: string, said = '30 days') =>
  answerComment(db, actor, slug, { threadId, id: newId(), words: said })
const threadOf = async (actor: Actor, { slug }: Example, id: string) =>
  valueIn(await readThread(db, actor, slug, id))
const eventsOf = async ({ slug }: Example) => {
  const events = await db.auditEvent.findMany({
    where: { service: { slug }, type: { startsWith: 'comment-' } },
    orderBy: { id: 'asc' },
  })
  return events.map(({ type }) => type)
}
const told = async ({ personId }: Actor) => {
  const rows = await db.notification.findMany({ where: { personId }, orderBy: { id: 'asc' } })
  return rows.map(({ kind }) => kind)
}
const idOf = async ({ slug }: Example) =>
  (await db.service.findUniqueOrThrow({ where: { slug }, select: { id: true } })).id

describe('A comment', () => {
  test('of an officer is open, has its weight and its author, and tells the editors', async () => {
    const example = await exampleOrganisation(db)
    const { officer, editor, viewer } = example
    const id = valueIn(await add(officer, example))
    expect(await threadOf(editor, example, id)).toMatchObject({
      ...{ about: 'service/name', weight: 'mustChange', words, by: 'officer', own: false },
      ...{ resolved: undefined, answers: [], versionNumber: undefined },
    })
    expect((await threadOf(officer, example, id)).own).toBe(true)
    expect(await openComments(db, await idOf(example))).toEqual({ open: 1, mustChange: 1 })
    expect([await told(editor), await told(officer), await told(viewer)]).toEqual([['comment'], [], []])
    expect(await eventsOf(example)).toEqual(['comment-added'])
  })

  test('of an editor has no weight, and stands in the way of nothing', async () => {
    const example = await exampleOrganisation(db)
    const id = valueIn(await add(example.editor, example))
    expect((await threadOf(example.officer, example, id)).weight).toBeNull()
    expect(await openComments(db, await idOf(example))).toEqual({ open: 0, mustChange: 0 })
  })

  test('is added once, however often its form is sent, and by one person alone', async () => {
    const example = await exampleOrganisation(db)
    const { officer, editor, slug } = example
    const comment = { id: newId(), ...onName }
    for (const _ of [1, 2]) valueIn(await addComment(db, officer, { slug }, comment, day))
    expect(await eventsOf(example)).toEqual(['comment-added'])
    expect(await addComment(db, editor, { slug }, comment, day)).toMatchObject({
      refusal: { kind: 'conflict' },
    })
  })

  test.each([
    ['words', { ...onName, words: undefined }, 'Enter your comment'],
    ['words', { ...onName, words: 'a'.repeat(3001) }, 'Comment must be 3,000 characters or less'],
    ['words', { ...onName, words: 'a\u0000' }, /control characters/],
    ['weight', { ...onName, weight: undefined }, 'Select whether they must change this'],
    ['weight', { ...onName, weight: 'heavy' }, 'must be one of: mustChange, advice'],
  ])('says what is wrong with its %s', async (path, comment, message) => {
    const example = await exampleOrganisation(db)
    expect(await add(example.officer, example, comment)).toMatchObject({
      refusal: { kind: 'problems', problems: [{ path, message: expect.stringMatching(message) }] },
    })
  })

  test('is about what the record or its documents have, and nothing else', async () => {
    const example = await completeService(db)
    const { officer } = example
    for (const about of [
      'identifier/ip-address/retention',
      'identifier/ip-address',
      'prompt/consult-individuals',
      'document/notice/kept/table',
      'document/notice/browsing/before/category/website-log-data/answers/Why',
    ])
      valueIn(await add(officer, example, { ...onName, about }))
    for (const about of ['identifier/gone', 'document/notice/gone', 'document/poem/first', 'anything', ''])
      expect(await add(officer, example, { ...onName, about })).toMatchObject({
        refusal: { kind: 'not-found' },
      })
  })

  test('on a version is about what that version has, though the draft has it no more', async () => {
    const example = await completeService(db)
    const { officer, editor, slug } = example
    const { number } = await submitted(db, example)
    const { record, versions } = valueIn(await readRecord(db, editor, slug))
    const id = record.statements.find(({ shared }) => !shared)?.id ?? ''
    valueIn(
      await removeEntry(db, editor, serviceAt(slug), 'statement', id, { version: versions.entries[id] ?? 0 }),
    )
    const comment = { ...onName, about: `statement/${id}` }
    expect(await add(officer, example, comment)).toMatchObject({ refusal: { kind: 'not-found' } })
    const added = valueIn(await addComment(db, officer, { slug, number }, { id: newId(), ...comment }, day))
    expect(await threadOf(officer, example, added)).toMatchObject({ versionNumber: number })
    expect(await addComment(db, officer, { slug, number: 7 }, { id: newId(), ...onName }, day)).toMatchObject(
      { refusal: { kind: 'not-found' } },
    )
  })
})

describe('A thread', () => {
  test('has answers in their order, and tells those who took part', async () => {
    const example = await exampleOrganisation(db)
    const { officer, editor } = example
    const id = valueIn(await add(officer, example))
    valueIn(await answer(editor, example, id))
    valueIn(await answer(officer, example, id, 'Thank you'))
    const { answers } = await threadOf(editor, example, id)
    expect(answers.map((said) => [said.words, said.by])).toEqual([
      ['30 days', 'editor'],
      ['Thank you', 'officer'],
    ])
    expect([await told(officer), await told(editor)]).toEqual([['comment'], ['comment', 'comment']])
    expect(await answer(editor, example, newId())).toMatchObject({ refusal: { kind: 'not-found' } })
  })

  test('has no more answers than fit on its page', async () => {
    const example = await exampleOrganisation(db)
    const id = valueIn(await add(example.officer, example))
    const serviceId = await idOf(example)
    await db.comment.createMany({
      data: Array.from({ length: 100 }, () => ({
        ...{ id: newId(), serviceId, threadId: id, about: 'service/name', words },
        authorId: example.editor.personId,
      })),
    })
    expect(await answer(example.editor, example, id)).toMatchObject({ refusal: { kind: 'problems' } })
  })

  test('is resolved and reopened by officers, once for each, and says so', async () => {
    const example = await exampleOrganisation(db)
    const { officer, editor, slug } = example
    const id = valueIn(await add(officer, example))
    expect(await resolveComment(db, editor, slug, id)).toMatchObject({ refusal: { kind: 'forbidden' } })
    await Promise.all(Array.from({ length: 10 }, () => resolveComment(db, officer, slug, id).then(valueIn)))
    expect((await threadOf(editor, example, id)).resolved).toMatchObject({ by: 'officer' })
    expect(await openComments(db, await idOf(example))).toEqual({ open: 0, mustChange: 0 })
    for (const _ of [1, 2]) valueIn(await reopenComment(db, officer, slug, id))
    expect((await threadOf(editor, example, id)).resolved).toBeUndefined()
    expect(await eventsOf(example)).toEqual(['comment-added', 'comment-resolved', 'comment-reopened'])
    expect(await told(editor)).toEqual(['comment', 'commentResolved', 'commentReopened'])
  })
})

describe('What somebody said', () => {
  test('is withdrawn by themselves alone, and leaves who said it and when', async () => {
    const example = await exampleOrganisation(db)
    const { officer, editor, slug } = example
    const id = valueIn(await add(officer, example))
    const said = valueIn(await answer(editor, example, id))
    expect(await withdrawComment(db, editor, slug, id)).toMatchObject({ refusal: { kind: 'forbidden' } })
    expect(await withdrawComment(db, officer, slug, said)).toMatchObject({ refusal: { kind: 'forbidden' } })
    const refused = { type: 'refused', actorId: { in: [officer.personId, editor.personId] } }
    expect(await db.auditEvent.count({ where: refused })).toBe(2)
    expect(valueIn(await withdrawComment(db, editor, slug, said))).toBe(id)
    const { words: kept, answers } = await threadOf(officer, example, id)
    expect(kept).toBe(words)
    expect(answers).toMatchObject([{ words: null, by: 'editor', at: expect.any(Date) }])
  })

  test('no longer blocks an approval, though its answers stay', async () => {
    const example = await completeService(db)
    const { officer, editor, slug } = example
    const at = await submitted(db, example)
    valueIn(await takeStep(db, officer, at, 'assign', { reviewerId: officer.personId }, day, writePage))
    const id = valueIn(await add(officer, example))
    valueIn(await answer(editor, example, id))
    const approve = () =>
      takeStep(
        db,
        officer,
        at,
        'approve',
        { publishOn: '2026-12-01', reviewOn: '2027-12-01' },
        day,
        writePage,
      )
    expect(await approve()).toMatchObject({ refusal: { kind: 'problems' } })
    for (const _ of [1, 2]) valueIn(await withdrawComment(db, officer, slug, id))
    expect(await threadOf(editor, example, id)).toMatchObject({
      words: null,
      answers: [{ words: '30 days' }],
    })
    expect(await resolveComment(db, officer, slug, id)).toMatchObject({ refusal: { kind: 'conflict' } })
    valueIn(await approve())
    expect((await eventsOf(example)).filter((type) => type === 'comment-withdrawn')).toHaveLength(1)
  })

  test('keeps its words when the name of its author is erased', async () => {
    const example = await exampleOrganisation(db)
    const { officer, editor, administrator } = example
    const id = valueIn(await add(editor, example))
    const where = { id: editor.personId }
    const { version } = await db.person.update({ where, data: { deactivatedAt: new Date() } })
    valueIn(await erasePerson(db, administrator, editor.personId, version))
    expect(await threadOf(officer, example, id)).toMatchObject({ words, by: personWhoLeft })
  })
})

test('what is open comes with the record, with whether it waits for an answer', async () => {
  const example = await exampleOrganisation(db)
  const { officer, editor, slug } = example
  const open = async () => valueIn(await readRecord(db, editor, slug)).comments
  expect(await open()).toEqual([])
  const id = valueIn(await add(officer, example, { ...onName, words: 'a'.repeat(300) }))
  const own = valueIn(await add(editor, example))
  expect(await open()).toEqual([
    {
      ...{ id, about: 'service/name', weight: 'mustChange', words: 'a'.repeat(200), by: 'officer' },
      ...{ at: expect.any(String), toAnswer: true },
    },
    expect.objectContaining({ id: own, weight: null, toAnswer: false }),
  ])
  const waits = async () => (await open())[0]?.toAnswer
  const said = valueIn(await answer(editor, example, id))
  expect(await waits()).toBe(false)
  valueIn(await answer(officer, example, id, 'After what?'))
  expect(await waits()).toBe(true)
  valueIn(await answer(editor, example, id, 'After the visit'))
  valueIn(await withdrawComment(db, editor, slug, said))
  expect(await waits()).toBe(false)
  valueIn(await resolveComment(db, officer, slug, id))
  valueIn(await withdrawComment(db, editor, slug, own))
  expect(await open()).toEqual([])
})

describe('The list of comments', () => {
  test('has open ones first, then the newest, a page at a time, of one state or about one thing', async () => {
    const example = await completeService(db)
    const { officer, editor, slug } = example
    const about = 'identifier/ip-address'
    const first = valueIn(await add(officer, example, { ...onName, about: `${about}/retention` }))
    const second = valueIn(await add(officer, example))
    const third = valueIn(await add(officer, example, { ...onName, about }))
    const withdrawn = valueIn(await add(officer, example))
    valueIn(await resolveComment(db, officer, slug, second))
    valueIn(await withdrawComment(db, officer, slug, withdrawn))
    const listed = async (wanted: Parameters<typeof listComments>[3]) => {
      const { threads, total } = valueIn(await listComments(db, editor, slug, wanted))
      expect(total).toBe(threads.length)
      return threads.map(({ id }) => id)
    }
    expect(await listed({})).toEqual([third, first, withdrawn, second])
    expect(await listed({ state: 'open' })).toEqual([third, first])
    expect(await listed({ state: 'closed' })).toEqual([withdrawn, second])
    expect(await listed({ about })).toEqual([third, first])
    for (let more = 0; more < 17; more++) valueIn(await add(editor, example))
    const page = async (number: number) =>
      valueIn(await listComments(db, editor, slug, { page: number })).threads.length
    expect([await page(1), await page(2)]).toEqual([20, 1])
  })

  test('is for those who may see the service', async () => {
    const example = await exampleOrganisation(db)
    const { officer, editor, viewer, administrator, stranger, slug } = example
    const foreign = await exampleOrganisation(db)
    const id = valueIn(await add(officer, example))
    for (const actor of [officer, editor, viewer, administrator]) {
      expect(valueIn(await listComments(db, actor, slug, {})).total).toBe(1)
      expect((await threadOf(actor, example, id)).words).toBe(words)
    }
    for (const actor of [stranger, foreign.officer]) {
      const hidden = { refusal: { kind: 'not-found' } }
      expect(await listComments(db, actor, slug, {})).toMatchObject(hidden)
      expect(await readThread(db, actor, slug, id)).toMatchObject(hidden)
      expect(await answer(actor, example, id)).toMatchObject(hidden)
    }
    for (const actor of [viewer, administrator])
      expect(await answer(actor, example, id)).toMatchObject({ refusal: { kind: 'forbidden' } })
    expect(await readThread(db, foreign.officer, foreign.slug, id)).toMatchObject({
      refusal: { kind: 'not-found' },
    })
    expect(await readThread(db, editor, slug, 'a\u0000')).toMatchObject({ refusal: { kind: 'not-found' } })
  })
})
