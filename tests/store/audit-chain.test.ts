import { describe, expect, test } from 'vitest'
import { newId } from '@/prisma/database/new-id'
import type { Transaction } from '@/prisma/database/transaction'
import type { PrismaClient } from '@/prisma/generated/client'
import { writeEvent, writeEvents } from '@/prisma/history/audit'
import { auditHead } from '@/prisma/history/audit-chain'
import { verifyAudit } from '@/prisma/history/audit-verification'
import { testDatabase } from '../support/test-database'
import { key, sixEvents } from './six-events'

const connection = await testDatabase()
const { db, asOwner } = connection
const { organisationId, serviceId, noted, event, problemsAfter } = await sixEvents(connection)

test('every event is linked in the order in which it was written, and the chain is sound', async () => {
  const links = await db.auditLink.findMany({ orderBy: { number: 'asc' } })
  const events = await db.auditEvent.findMany({ orderBy: { id: 'asc' } })
  expect(links.map(({ number }) => number)).toEqual(Array.from({ length: noted + 6 }, (_, at) => at + 1))
  expect(links.map(({ eventId }) => eventId)).toEqual(events.map(({ id }) => id))
  expect(await verifyAudit(db, key)).toMatchObject({
    ...{ events: noted + 6, expired: 0, checkpoints: 0, problems: [], unknown: 0 },
    head: { number: noted + 6, hash: links.at(-1)?.hash },
  })
})

const at = async (number: number) => (await db.auditLink.findUniqueOrThrow({ where: { number } })).eventId

test('an event that was taken away is named', async () => {
  const number = noted + 1
  const id = await at(number)
  expect(await problemsAfter((tx) => tx.auditEvent.delete({ where: { id } }))).toEqual([
    `Event ${number} (${id}) is missing`,
  ])
})

test('an event that was taken away with its link leaves a gap', async () => {
  const number = noted + 3
  const id = await at(number)
  const problems = await problemsAfter(async (tx) => {
    await tx.auditEvent.delete({ where: { id } })
    await tx.auditLink.delete({ where: { number } })
  })
  expect(problems).toEqual([`Link ${number} is missing: the chain is broken before it`])
})

test('an event that was put in without a link is named', async () => {
  const data = { type: 'section-completed', section: 'forged' }
  const forged = { id: newId(), organisationId, type: data.type, data }
  expect(await problemsAfter((tx) => tx.auditEvent.create({ data: forged }))).toEqual([
    `Event ${forged.id} was added without a link of the chain`,
  ])
  const hidden = { number: 0, eventId: forged.id, digest: 'd', hash: 'h' }
  expect(
    await problemsAfter(async (tx) => {
      await tx.auditEvent.create({ data: forged })
      await tx.auditLink.create({ data: hidden })
    }),
  ).toContain(`Event ${forged.id} was added without a link of the chain`)
})

test('two events that changed places are found', async () => {
  const [second, third] = [noted + 2, noted + 3]
  const swap = async (tx: Transaction) => {
    for (const [from, to] of [
      [second, 0],
      [third, second],
      [0, third],
    ])
      await tx.$executeRaw`
        update "AuditLink" link set number = ${to}::int where number = ${from}::int`
  }
  expect(await problemsAfter(swap)).toEqual(
    [second, third, third + 1].map(
      (number) => `Link ${number} was changed, or does not follow from the one before it`,
    ),
  )
})

test('an end that was cut off is found by a head that somebody has kept', async () => {
  const kept = (await auditHead(db))?.hash ?? ''
  const cutOff = async (tx: Transaction) => {
    await tx.auditEvent.deleteMany({ where: { data: { path: ['section'], equals: 'six' } } })
    await tx.auditLink.delete({ where: { number: noted + 6 } })
  }
  expect(await problemsAfter(cutOff)).toEqual([])
  expect(await problemsAfter(cutOff, kept)).toEqual([
    `The history does not have the head ${kept}: it was cut off or replaced`,
  ])
  expect(await problemsAfter(async () => undefined, kept)).toEqual([])
})

test('whoever makes a whole new chain is found by a head that somebody has kept', async () => {
  const kept = (await auditHead(db))?.hash ?? ''
  const remade = async (tx: Transaction) => {
    await tx.$executeRaw`update "AuditEvent" set "actorId" = null where data->>'section' = 'two'`
    await tx.$executeRaw`delete from "AuditLink"`
    await tx.$executeRaw`
      do $$ declare event "AuditEvent"; begin
        for event in select * from "AuditEvent" order by id loop
          insert into "AuditLink" select * from next_audit_link(event);
        end loop;
      end $$`
  }
  expect(await problemsAfter(remade)).toEqual([])
  expect(await problemsAfter(remade, kept)).toHaveLength(1)
})

describe('the role of the application', () => {
  const refusedToAll = [
    'update "AuditEvent" set "actorId" = null',
    'delete from "AuditEvent"',
    'truncate "AuditEvent"',
    'update "AuditLink" set digest = hash',
    'delete from "AuditLink"',
    'truncate "AuditLink"',
    'update "AuditCheckpoint" set head = 1',
    'delete from "AuditCheckpoint"',
    'truncate "AuditCheckpoint"',
    'update "Version" set record = hash',
    'delete from "Version"',
    'truncate "Version" cascade',
    'update "PublishedDocument" set body = hash',
    'delete from "PublishedDocument"',
    'truncate "PublishedDocument"',
  ]
  const refusedToApplication = [
    `insert into "AuditLink" values (100, 'e', 'd', 'h')`,
    'alter table "AuditEvent" disable trigger all',
    'drop trigger "AuditEvent_is_linked" on "AuditEvent"',
    'drop table "AuditEvent"',
    'create table more (id int)',
    'set session_replication_role = replica',
    `create or replace function refuse_change() returns trigger language plpgsql as 'begin return new; end'`,
    'delete from _prisma_migrations',
  ]
  const tried = (client: PrismaClient, statement: string) =>
    client.$transaction(async (tx) => {
      await tx.$executeRawUnsafe(statement)
    })

  test.each([...refusedToAll, ...refusedToApplication])('may not %s', async (statement) => {
    await expect(tried(db, statement)).rejects.toThrow(/permission denied|must be owner|is refused/)
  })

  test.each(refusedToAll)('even the owner is refused: %s', async (statement) => {
    await expect(asOwner((owner) => tried(owner.db, statement))).rejects.toThrow(/is refused: /)
  })

  test('may move a version on, without touching what was submitted', async () => {
    expect(await db.version.updateMany({ data: { state: 'recalled' } })).toEqual({ count: 0 })
  })
})

test('a service or an organisation of which something happened can neither go nor get another id', async () => {
  for (const statement of [
    `delete from "Service" where id = '${serviceId}'`,
    `update "Service" set id = 'other' where id = '${serviceId}'`,
  ])
    await expect(asOwner((owner) => owner.db.$executeRawUnsafe(statement))).rejects.toThrow(
      /foreign key|is refused/i,
    )
})

test('what is undone leaves neither an event nor a link', async () => {
  const before = await auditHead(db)
  const undone = db.$transaction(async (tx) => {
    await writeEvent(tx, event('undone'))
    throw new Error('undone')
  })
  await expect(undone).rejects.toThrow('undone')
  expect(await auditHead(db)).toEqual(before)
})

test('twenty writers at once, each with several events and other locks, make one unbroken chain', async () => {
  const before = (await auditHead(db))?.number ?? 0
  const writers = Array.from({ length: 20 }, (_, writer) =>
    db.$transaction(
      async (tx) => {
        // Half of them lock the service before their events, and half after: none may wait for another for ever.
        const lock = () =>
          tx.service.update({ where: { id: serviceId }, data: { version: { increment: 1 } } })
        if (writer % 2 === 0) await lock()
        await writeEvents(tx, [event(`${writer}/1`), event(`${writer}/2`)])
        if (writer % 2 === 1) await lock()
        await writeEvent(tx, event(`${writer}/3`))
      },
      { maxWait: 60_000, timeout: 60_000 },
    ),
  )
  await Promise.all(writers)
  const { head, problems } = await verifyAudit(db, key)
  expect(problems).toEqual([])
  expect(head?.number).toBe(before + 60)
  // A transaction holds the chain until it has ended, so its events stand together.
  const sections = await db.$queryRaw<{ section: string }[]>`
    select data->>'section' as section from "AuditLink" link join "AuditEvent" event on event.id = link."eventId"
    where number > ${before} order by number`
  const order = sections.map(({ section }) => section.split('/')[0])
  expect(new Set(order.filter((writer, index) => writer !== order[index - 1])).size).toBe(20)
  expect(order.filter((writer, index) => writer !== order[index - 1])).toHaveLength(20)
})
