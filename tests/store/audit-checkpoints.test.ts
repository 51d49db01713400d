import { expect, test } from 'vitest'
import { ownPeriods } from '@/domain/own-record/periods'
import { expireAudit, sealAudit, verifyAudit } from '@/prisma/audit-checkpoints'
import { historyExpiry, keepRetention } from '@/prisma/keep-retention'
import { newId } from '@/prisma/new-id'
import { testDatabase } from '../support/test-database'
import { exampleOrganisation, valueIn } from './example'

const { db } = await testDatabase()
const key = 'the-key-of-this-installation'
const { organisationId, editor } = await exampleOrganisation(db)
const midnight = (day: number) => new Date(Date.UTC(2026, 0, day))

/** Four days with two events each; the first three days are sealed. */
async function sealedDays() {
  await db.auditCheckpoint.deleteMany()
  await db.auditEvent.deleteMany()
  for (let day = 1; day <= 4; day++) await db.auditEvent.createMany({ data: [event(day, 9), event(day, 17)] })
  for (const day of [2, 3, 4]) valueIn(await sealAudit(db, key, midnight(day)))
}

function event(day: number, hour: number) {
  const at = new Date(Date.UTC(2026, 0, day, hour))
  const data = { type: 'signed-in', sessionId: `${day}/${hour}` }
  return { id: newId(at.getTime()), at, organisationId, actorId: editor.personId, type: data.type, data }
}

const sound = { checkpoints: 3, sealed: 6, dropped: 0, problems: [] }

test('sealing the same days again, and days without events, adds no checkpoint', async () => {
  await sealedDays()
  valueIn(await sealAudit(db, key, midnight(4)))
  valueIn(await sealAudit(db, key, midnight(2)))
  expect(await verifyAudit(db, key)).toEqual(sound)
  valueIn(await sealAudit(db, key, midnight(6)))
  valueIn(await sealAudit(db, key, midnight(7)))
  expect(await verifyAudit(db, key)).toEqual({ ...sound, checkpoints: 4, sealed: 8 })
})

test('what is older than a day is deleted, and the checkpoints still prove the rest', async () => {
  await sealedDays()
  expect(await expireAudit(db, key, midnight(3))).toEqual({ ok: true, value: 4 })
  expect(await verifyAudit(db, key)).toEqual({ ...sound, sealed: 2, dropped: 4 })
  expect(await db.auditEvent.count()).toBe(4)
  expect(await expireAudit(db, key, midnight(3))).toEqual({ ok: true, value: 0 })
})

test('what was not sealed yet is sealed before it is deleted', async () => {
  await sealedDays()
  expect(await expireAudit(db, key, midnight(9))).toEqual({ ok: true, value: 8 })
  expect(await verifyAudit(db, key)).toEqual({ checkpoints: 4, sealed: 0, dropped: 8, problems: [] })
})

const tampering: [string, () => Promise<unknown>, RegExp][] = [
  [
    'an event is changed',
    () => db.auditEvent.updateMany({ where: { at: { lt: midnight(2) } }, data: { actorId: 'another' } }),
    /^The events before checkpoint 1 were changed: it sealed 2, and there are 2$/,
  ],
  [
    'an event is taken away',
    async () => {
      const first = await db.auditEvent.findFirstOrThrow({ orderBy: { id: 'asc' } })
      return db.auditEvent.delete({ where: { id: first.id } })
    },
    /^The events before checkpoint 1 were changed: it sealed 2, and there are 1$/,
  ],
  [
    'an event is added',
    () => db.auditEvent.create({ data: event(2, 12) }),
    /^The events before checkpoint 2 were changed: it sealed 2, and there are 3$/,
  ],
  [
    'a checkpoint is changed',
    () => db.auditCheckpoint.update({ where: { number: 2 }, data: { count: 1 } }),
    /^Checkpoint 2 was changed/,
  ],
  [
    'a checkpoint says that its events have expired',
    () => db.auditCheckpoint.update({ where: { number: 1 }, data: { droppedAt: midnight(9) } }),
    /^Checkpoint 1 was changed/,
  ],
  [
    'a checkpoint is taken away',
    () => db.auditCheckpoint.delete({ where: { number: 2 } }),
    /^Checkpoint 2 is missing$/,
  ],
]

test.each(tampering)('it is found when %s, and then nothing expires', async (_, tamper, problem) => {
  await sealedDays()
  await tamper()
  expect((await verifyAudit(db, key)).problems[0]).toMatch(problem)
  const count = await db.auditEvent.count()
  expect(await expireAudit(db, key, midnight(4))).toMatchObject({ refusal: { kind: 'problems' } })
  expect(await db.auditEvent.count()).toBe(count)
})

test('events that come back after they have expired are found', async () => {
  await sealedDays()
  valueIn(await expireAudit(db, key, midnight(3)))
  await db.auditEvent.create({ data: event(1, 12) })
  expect((await verifyAudit(db, key)).problems).toEqual(['Events were added before checkpoint 1'])
})

test('with another key nothing is proved, sealed or deleted', async () => {
  await sealedDays()
  expect((await verifyAudit(db, 'another key')).problems).toHaveLength(3)
  for (const run of [sealAudit, expireAudit])
    expect(await run(db, 'another key', midnight(9))).toMatchObject({
      refusal: { problems: [{ message: 'Checkpoint 3 was changed, or signed with another key' }] },
    })
})

test('events whose transaction may still run are not sealed', async () => {
  expect(await sealAudit(db, key, new Date())).toMatchObject({ refusal: { kind: 'problems' } })
})

test('two processes that seal at once make one checkpoint', async () => {
  await sealedDays()
  const results = await Promise.all([sealAudit(db, key, midnight(5)), sealAudit(db, key, midnight(5))])
  expect(results.filter(({ ok }) => ok).length).toBeGreaterThan(0)
  expect(await verifyAudit(db, key)).toEqual({ ...sound, checkpoints: 4, sealed: 8 })
})

test('the daily run deletes old history and the times of old sessions, and nothing before its time', async () => {
  await sealedDays()
  const sessionAt = (id: string, createdAt: Date) =>
    db.session.create({ data: { id, personId: editor.personId, createdAt, lastSeenAt: createdAt } })
  await sessionAt('old', midnight(1))
  await sessionAt('recent', midnight(2))
  const monthLater = new Date(Date.UTC(2026, 0, 31, 12))
  expect(await keepRetention(db, key, monthLater)).toEqual({ ok: true, value: { events: 0, sessions: 1 } })
  expect(await db.session.findMany({ where: { id: { in: ['old', 'recent'] } } })).toMatchObject([
    { id: 'recent' },
  ])
  expect(ownPeriods.history).toBe('P2Y')
  expect(historyExpiry(new Date('2028-01-01T00:00Z'))).toEqual(midnight(3))
  expect(await expireAudit(db, key, historyExpiry(new Date('2028-01-01T00:00Z')))).toEqual({
    ok: true,
    value: 4,
  })
})
