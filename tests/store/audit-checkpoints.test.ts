import { pino } from 'pino'
import { expect, test } from 'vitest'
import { ownPeriods } from '@/domain/own-record/moment-before'
import { newId } from '@/prisma/database/new-id'
import type { PrismaClient } from '@/prisma/generated/client'
import { auditHead } from '@/prisma/history/audit-chain'
import { expireAudit, sealAudit } from '@/prisma/history/audit-checkpoints'
import { verifyAudit } from '@/prisma/history/audit-verification'
import { historyExpiry, keepRetention } from '@/prisma/history/keep-retention'
import { keepRetentionNow } from '@/server/daily/daily'
import { testDatabase } from '../support/test-database'
import { exampleOrganisation, valueIn } from './example'
import { noteInHistory } from './in-history'

const connection = await testDatabase()
const { db, asOwner } = connection
const key = 'the-key-of-this-installation'
const midnight = (day: number) => new Date(Date.UTC(2026, 0, day))

const expire = (before: Date) => asOwner((owner) => expireAudit(owner.db, key, before))
const verify = () => verifyAudit(db, key)

/** Does as one who owns the tables can: with their triggers off. */
async function behindTheBack(work: (owner: PrismaClient) => Promise<unknown>): Promise<void> {
  await asOwner(async (owner) => {
    const tables = ['AuditEvent', 'AuditLink', 'AuditCheckpoint']
    for (const table of tables)
      await owner.db.$executeRawUnsafe(`alter table "${table}" disable trigger user`)
    await work(owner.db)
    for (const table of tables) await owner.db.$executeRawUnsafe(`alter table "${table}" enable trigger user`)
  })
}

/** Four days with two events each; the first three days are sealed, each at the midnight after it, by an event more. */
async function sealedDays() {
  await behindTheBack(async (owner) => {
    await owner.auditCheckpoint.deleteMany()
    await owner.auditEvent.deleteMany()
    await owner.auditLink.deleteMany()
  })
  for (let day = 1; day <= 4; day++) {
    await db.auditEvent.createMany({ data: [event(day, 9), event(day, 17)] })
    if (day < 4) valueIn(await sealAudit(db, key, midnight(day + 1)))
  }
}

function event(day: number, hour: number) {
  const at = new Date(Date.UTC(2026, 0, day, hour))
  const data = { type: 'signed-in', sessionId: `${day}/${hour}` }
  return { id: newId(), at, actorId: 'somebody', type: data.type, data }
}

const sound = { events: 11, expired: 0, checkpoints: 3, problems: [] }

test('sealing again when nothing has happened adds no checkpoint', async () => {
  await sealedDays()
  valueIn(await sealAudit(db, key, midnight(5)))
  valueIn(await sealAudit(db, key, midnight(6)))
  expect(await verify()).toMatchObject({ ...sound, events: 12, checkpoints: 4 })
})

test('what is older than a moment is deleted, to the event, and the rest can still be proved', async () => {
  await sealedDays()
  const noon = new Date(Date.UTC(2026, 0, 3, 12))
  expect(await expire(noon)).toEqual({ ok: true, value: 7 })
  // What is left of the four days, what is summed up of the rest, and that it was sealed.
  expect(await verify()).toMatchObject({ ...sound, events: 4 + 2, expired: 7, checkpoints: 4 })
  expect((await db.auditEvent.findFirstOrThrow({ orderBy: { id: 'asc' } })).data).toMatchObject({
    sessionId: '3/17',
  })
  expect(await expire(noon)).toEqual({ ok: true, value: 0 })
  expect(await expire(midnight(9))).toEqual({ ok: true, value: 4 })
  expect(await verify()).toMatchObject({ ...sound, events: 2 + 2, expired: 11, checkpoints: 5 })
  expect(await db.auditLink.count()).toBe(15)
})

test('the head that was kept before events were deleted is still in the chain', async () => {
  await sealedDays()
  const kept = (await verify()).head?.hash
  valueIn(await expire(midnight(9)))
  await db.auditEvent.create({ data: event(9, 12) })
  expect(await verifyAudit(db, key, kept)).toMatchObject({ ...sound, events: 3, expired: 11, checkpoints: 4 })
})

const tampering: [string, (owner: PrismaClient) => Promise<unknown>, RegExp][] = [
  [
    'an event is changed',
    (owner) =>
      owner.auditEvent.updateMany({ where: { at: { lt: midnight(2) } }, data: { actorId: 'another' } }),
    /^Event 1 \(.+\) was changed$/,
  ],
  [
    'an event is taken away',
    (owner) => owner.auditEvent.deleteMany({ where: { at: event(1, 9).at } }),
    /^Event 1 \(.+\) is missing$/,
  ],
  [
    'an event is added',
    (owner) => owner.auditEvent.create({ data: event(2, 12) }),
    /^Event .+ was added without/,
  ],
  [
    'the end of the chain is cut off',
    async (owner) => {
      await owner.auditEvent.deleteMany({ where: { at: { gt: midnight(3) } } })
      await owner.auditLink.deleteMany({ where: { number: { gte: 7 } } })
    },
    /^The history does not have what checkpoint 3 sealed/,
  ],
  [
    'a checkpoint is changed',
    (owner) => owner.auditCheckpoint.update({ where: { number: 2 }, data: { head: 3 } }),
    /^Checkpoint 2 was changed/,
  ],
  [
    'a checkpoint says that its events have expired',
    async (owner) => {
      await owner.auditCheckpoint.update({ where: { number: 1 }, data: { expired: true } })
      await owner.auditEvent.deleteMany({ where: { at: { lt: midnight(2) } } })
    },
    /^Event 1 \(.+\) is missing$/,
  ],
  [
    'a checkpoint is taken away',
    (owner) => owner.auditCheckpoint.delete({ where: { number: 2 } }),
    /^Checkpoint 2 is missing$/,
  ],
  [
    'the newest checkpoint is taken away',
    (owner) => owner.auditCheckpoint.delete({ where: { number: 3 } }),
    /^Checkpoint 3 is missing: event 9 \(history-sealed\) says that it is there$/,
  ],
  [
    'all checkpoints are taken away',
    (owner) => owner.auditCheckpoint.deleteMany(),
    /^The history goes back to 2026-01-01 and has no checkpoint/,
  ],
]

test.each(tampering)('it is found when %s, and then nothing expires', async (_, tamper, problem) => {
  await sealedDays()
  await behindTheBack(tamper)
  expect((await verify()).problems[0]).toMatch(problem)
  const count = await db.auditEvent.count()
  expect(await expire(midnight(4))).toMatchObject({ refusal: { kind: 'problems' } })
  expect(await db.auditEvent.count()).toBe(count)
})

test('events that come back changed after they have expired are found', async () => {
  await sealedDays()
  const old = await db.auditEvent.findFirstOrThrow({ where: { at: event(1, 9).at } })
  valueIn(await expire(midnight(3)))
  const data = { type: 'signed-in', sessionId: 'forged' }
  await behindTheBack((owner) => owner.auditEvent.create({ data: { ...old, data } }))
  expect((await verify()).problems).toEqual([`Event 1 (${old.id}) was changed`])
})

test('a chain that was cut off is not sealed again', async () => {
  await sealedDays()
  await behindTheBack((owner) => owner.auditLink.deleteMany({ where: { number: { gte: 6 } } }))
  expect(await sealAudit(db, key, midnight(9))).toMatchObject({
    refusal: { problems: [{ message: 'The history no longer has what checkpoint 3 sealed' }] },
  })
})

test('a history whose newest checkpoint is gone is not sealed again', async () => {
  await sealedDays()
  await behindTheBack((owner) => owner.auditCheckpoint.delete({ where: { number: 3 } }))
  expect(await sealAudit(db, key, midnight(9))).toMatchObject({
    refusal: { problems: [{ message: 'Checkpoint 3 is missing: the history says that it was made' }] },
  })
  expect(await db.auditCheckpoint.count()).toBe(2)
})

/** A chain like that of the four days, made by somebody who had no key to seal it with. */
async function madeAnew() {
  await sealedDays()
  await behindTheBack(async (owner) => {
    await owner.auditCheckpoint.deleteMany()
    await owner.auditEvent.deleteMany()
    await owner.auditLink.deleteMany()
  })
  await db.auditEvent.createMany({ data: [event(1, 9), event(2, 9)] })
}

test('a chain that was made anew without checkpoints is not signed, unless somebody says that it is a first one', async () => {
  await madeAnew()
  const wrong = expect.stringMatching(/^The history goes back to 2026-01-01 and has no checkpoint/)
  expect(await sealAudit(db, key, midnight(9))).toMatchObject({ refusal: { problems: [{ message: wrong }] } })
  expect((await verify()).problems).toEqual([wrong])
  valueIn(await sealAudit(db, key, midnight(9), { first: true }))
  expect(await verify()).toMatchObject({ checkpoints: 1, problems: [] })
})

/** What a run of the daily work logs. */
async function logOfRun() {
  const lines: Record<string, unknown>[] = []
  const log = pino({ base: undefined }, { write: (line) => lines.push(JSON.parse(line)) })
  process.env.AUDIT_KEY = key
  await keepRetentionNow(connection, log)
  return lines
}

test('each run logs the head that it sealed, which tells later whether the end was cut off', async () => {
  await behindTheBack(async (owner) => {
    await owner.auditCheckpoint.deleteMany()
    await owner.auditEvent.deleteMany()
    await owner.auditLink.deleteMany()
  })
  const now = { ...event(1, 9), at: new Date() }
  await db.auditEvent.create({ data: now })
  const sealed = (await logOfRun()).find(({ msg }) => msg === 'Sealed the history')
  expect(sealed).toMatchObject({ level: 30, event: 2, head: (await auditHead(db))?.hash })
  expect(await verifyAudit(db, key, String(sealed?.head))).toMatchObject({ problems: [] })
  // Cut off with its checkpoint, so that nothing else tells.
  await behindTheBack(async (owner) => {
    await owner.auditCheckpoint.deleteMany()
    await owner.auditEvent.deleteMany({ where: { type: 'history-sealed' } })
    await owner.auditLink.delete({ where: { number: 2 } })
  })
  expect((await verify()).problems).toEqual([])
  expect((await verifyAudit(db, key, String(sealed?.head))).problems).toEqual([
    expect.stringMatching(/^The history does not have the head/),
  ])
})

test('a run that may not seal says so in the log, as an error', async () => {
  await madeAnew()
  const [first] = await logOfRun()
  expect(first).toMatchObject({ level: 50, kind: 'problems' })
  expect(JSON.stringify(first)).toContain('has no checkpoint')
  expect(await db.auditCheckpoint.count()).toBe(0)
})

test('with another key nothing is proved, sealed or deleted', async () => {
  await sealedDays()
  expect((await verifyAudit(db, 'another key')).problems).toHaveLength(3)
  const changed = { message: 'Checkpoint 3 was changed, or signed with another key' }
  expect(await sealAudit(db, 'another key', midnight(9))).toMatchObject({ refusal: { problems: [changed] } })
  expect(await asOwner((owner) => expireAudit(owner.db, 'another key', midnight(9)))).toMatchObject({
    refusal: { problems: [{ message: 'Checkpoint 1 was changed, or signed with another key' }] },
  })
})

test('only the owner of the tables deletes history, and nobody what is still to come', async () => {
  await sealedDays()
  expect(await expireAudit(db, key, midnight(9))).toMatchObject({
    refusal: { problems: [{ message: expect.stringContaining('MIGRATE_DATABASE_URL') }] },
  })
  expect(await expire(new Date(Date.now() + 60_000))).toMatchObject({
    refusal: { problems: [{ message: 'The date is still to come' }] },
  })
  expect(await verify()).toMatchObject(sound)
})

test('two processes that seal at once make one checkpoint', async () => {
  await sealedDays()
  const results = await Promise.all([sealAudit(db, key, midnight(5)), sealAudit(db, key, midnight(5))])
  expect(results.filter(({ ok }) => ok).length).toBeGreaterThan(0)
  expect(await verify()).toMatchObject({ ...sound, events: 12, checkpoints: 4 })
})

test('the daily run deletes old history and the times of old sessions, and nothing before its time', async () => {
  await sealedDays()
  const { editor } = await exampleOrganisation(db)
  const sessionAt = (id: string, createdAt: Date) =>
    db.session.create({ data: { id, personId: editor.personId, createdAt, lastSeenAt: createdAt } })
  await sessionAt('old', midnight(1))
  await sessionAt('recent', midnight(2))
  await noteInHistory(db)
  const monthLater = new Date(Date.UTC(2026, 0, 31, 12))
  expect(await keepRetention(connection, key, monthLater)).toEqual({
    ok: true,
    value: { events: 0, sessions: 1, head: await auditHead(db) },
  })
  expect(await db.session.findMany({ where: { id: { in: ['old', 'recent'] } } })).toMatchObject([
    { id: 'recent' },
  ])
  expect(ownPeriods.history).toBe('P2Y')
  expect(historyExpiry(new Date('2028-01-02T00:00Z'))).toEqual(midnight(3))
  expect(await expire(historyExpiry(new Date('2028-01-02T00:00Z')))).toEqual({ ok: true, value: 5 })
})
