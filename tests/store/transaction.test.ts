import pg from 'pg'
import { expect, type Mock, test, vi } from 'vitest'
import { ok, refuse } from '@/domain/result'
import { type Transaction, transaction } from '@/prisma/database/transaction'
import { writeEvent } from '@/prisma/history/audit'
import { testDatabase } from '../support/test-database'
import { exampleOrganisation } from './example'

const { db } = await testDatabase()
const { organisationId, editor } = await exampleOrganisation(db)

const happens = (tx: Transaction) =>
  writeEvent(tx, { actor: editor, organisationId, event: { type: 'signed-in', sessionId: 'any' } })
const eventCount = () => db.auditEvent.count({ where: { organisationId } })

test('a write that is refused, that fails or that the database refuses leaves no event', async () => {
  const refused = await transaction(db, async (tx) => {
    await happens(tx)
    return refuse({ kind: 'forbidden' })
  })
  expect(refused).toEqual({ ok: false, refusal: { kind: 'forbidden' } })
  const failing = transaction(db, async (tx) => {
    await happens(tx)
    throw new Error('a bug')
  })
  await expect(failing).rejects.toThrow('a bug')
  const overtaken = await transaction(db, async (tx) => {
    await happens(tx)
    await tx.organisation.create({ data: { id: organisationId, name: 'Again', data: {} } })
    return ok(null)
  })
  expect(overtaken).toEqual({ ok: false, refusal: { kind: 'conflict' } })
  expect(await eventCount()).toBe(0)
})

test('an event that is not of its type is a bug', async () => {
  const event = { type: 'signed-in' } as never
  await expect(transaction(db, (tx) => writeEvent(tx, { organisationId, event }).then(ok))).rejects.toThrow()
  expect(await eventCount()).toBe(0)
})

/** What connections of `pg` were asked, while something is done, before they had answered what they were asked before. */
async function overlapsOf(work: () => Promise<unknown>): Promise<string[]> {
  const overlaps: string[] = []
  const answering = new WeakSet<object>()
  const query = pg.Client.prototype.query as (...asked: unknown[]) => unknown
  const asked = vi.spyOn(pg.Client.prototype, 'query') as unknown as Mock<typeof query>
  asked.mockImplementation(function (this: object, ...question: unknown[]) {
    if (answering.has(this)) overlaps.push(JSON.stringify(question[0]))
    const answer = query.apply(this, question)
    if (!(answer instanceof Promise)) return answer
    answering.add(this)
    return answer.finally(() => answering.delete(this))
  })
  await work()
  asked.mockRestore()
  return overlaps
}

test('the connection of a transaction is asked one thing after another, also when its time is over', async () => {
  const together = () =>
    db.$transaction((tx) =>
      Promise.all([1, 2, 3, 4].map((number) => tx.$queryRaw`select ${number}::int as number`)),
    )
  expect(await overlapsOf(async () => expect(await together()).toHaveLength(4))).toEqual([])
  const tooLong = () =>
    db.$transaction((tx) => tx.$queryRaw`select pg_sleep(1)`, { timeout: 100 }).catch(() => undefined)
  expect(await overlapsOf(tooLong)).toEqual([])
})
