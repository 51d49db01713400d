import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { learnExampleStep } from '@/domain/record/upgrade/example-step'
import { sharedText } from '@/domain/review/authorship'
import { sha256 } from '@/prisma/database/hash'
import { newId } from '@/prisma/database/new-id'
import { writeEvent } from '@/prisma/history/audit'
import { verifyAudit } from '@/prisma/history/audit-verification'
import { rowAdded } from '@/prisma/history/guarded/row-change'
import { completeSection } from '@/prisma/record/services'
import { bringUpToDate } from '@/prisma/record/upgrade/bring-up-to-date'
import { confirmSharedChange } from '@/prisma/review/confirm-shared-change'
import { listUnconfirmed } from '@/prisma/review/unconfirmed-changes'
import { testDatabase } from '../support/test-database'
import { valueIn } from './example'
import { olderRows } from './older-rows'
import { take, workflow } from './workflow-history'

const connection = await testDatabase()
const { db } = connection

const all = await workflow(db)
const { organisationId, officer, second, editor, slug } = all
await take(db, all, ['comment', 'submit', 'assign', 'approve'])
for (const section of ['people', 'systems'] as const)
  valueIn(await completeSection(db, editor, slug, section, true))
for (const id of ['confirmed', 'open'])
  await db.item.create({
    data: { scope: organisationId, id, kind: 'party', organisationId, position: 90, data: { name: id } },
  })
await olderRows(connection)

/** What a program of version 0 wrote when the officer renamed a company, and removed another. */
async function asOfThen(type: 'entry-changed' | 'entry-removed' | 'entry-added', kind: string, id: string) {
  const change = { before: { title: 'Before' }, after: { title: id } }
  await writeEvent(db, {
    ...{ actor: officer, organisationId },
    event: { type, kind, id, title: id, schemaVersion: 0, ...change },
  })
}

/** What it wrote when another officer confirmed what a company said; null when it was removed. */
async function confirmedThen(id: string, answers: object | null) {
  const hash = sha256(sharedText('company', id, answers))
  const about = { kind: 'company', hash }
  const row = {
    id: newId(),
    organisationId,
    thingId: id,
    personId: second.personId,
    at: new Date(),
    ...about,
  }
  await db.sharedConfirmation.create({ data: row })
  const event = { type: 'shared-change-confirmed', id, title: id, confirmationId: row.id, ...about } as const
  const rows = [rowAdded('SharedConfirmation', row)]
  await writeEvent(db, { actor: second, organisationId, rows, event: { ...event, schemaVersion: 0 } })
}

await asOfThen('entry-changed', 'company', 'confirmed')
await asOfThen('entry-changed', 'company', 'open')
await asOfThen('entry-removed', 'company', 'removed')
await asOfThen('entry-removed', 'company', 'removed-unseen')
await asOfThen('entry-added', 'note', 'remark')
await confirmedThen('confirmed', { id: 'confirmed', shared: true, title: 'confirmed' })
await confirmedThen('removed', null)
const before = await db.sharedConfirmation.findMany()

let forget = () => {}
beforeAll(async () => {
  forget = learnExampleStep()
  await bringUpToDate(connection)
})
afterAll(() => forget())

const unconfirmed = async () =>
  valueIn(await listUnconfirmed(db, second, 1)).changes.filter(({ change }) => change.kind !== 'organisation')

describe('What an organisation shares, of which a step has renamed the kind', () => {
  test('is still the work of whoever changed or removed it, and nothing else is: not what the step has ended', async () => {
    const changes = await unconfirmed()
    expect(changes.map(({ change, isRemoved }) => [change.kind, change.id, isRemoved])).toEqual([
      ['party', 'removed-unseen', true],
      ['party', 'open', false],
    ])
    for (const { change, events } of changes) {
      expect(change.authorIds).toEqual([officer.personId])
      expect(events.map(({ event }) => event.type)).toEqual([
        change.id === 'open' ? 'entry-changed' : 'entry-removed',
      ])
    }
  })

  test('stays confirmed in its new form, by the same person at the same time, and nothing of before is changed', async () => {
    const after = await db.sharedConfirmation.findMany({ orderBy: { id: 'asc' } })
    expect(after.slice(0, before.length)).toEqual(before)
    expect(after.slice(before.length).map(({ id: _, ...one }) => one)).toEqual(
      before.map(({ id: _, ...one }) => ({
        ...one,
        kind: 'party',
        hash: expect.not.stringMatching(one.hash),
      })),
    )
  })

  test('can be confirmed by whoever did not change it, and by nobody else', async () => {
    for (const { change } of await unconfirmed()) {
      expect(await confirmSharedChange(db, officer, change)).toMatchObject({ ok: false })
      valueIn(await confirmSharedChange(db, second, change))
    }
    expect(await unconfirmed()).toEqual([])
  })

  test('agrees with the history', async () => {
    expect((await verifyAudit(db, 'the-key-of-this-installation')).problems).toEqual([])
  })
})

test('tasks that are completed stay so under their new names', async () => {
  const completed = await db.sectionCompletion.findMany({ orderBy: { section: 'asc' } })
  expect(completed.map(({ section }) => section)).toEqual(['people', 'systems'])
})

test('what people are told leads to no place that a step could rename', async () => {
  const told = await db.notification.findMany()
  expect(new Set(told.map(({ href }) => href.split('/')[3]))).toEqual(new Set(['versions', 'comments']))
})
