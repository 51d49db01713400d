import { setImmediate } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { ok, refuse } from '@/domain/result'
import { writeEvent } from '@/prisma/audit'
import { newId } from '@/prisma/new-id'
import { type Transaction, transaction } from '@/prisma/transaction'
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

test('the connection of a transaction is asked one thing after another, whoever asks for several at once', async () => {
  const warnings: string[] = []
  const note = ({ message }: Error) => void warnings.push(message)
  process.on('warning', note)
  const ids = Array.from({ length: 70_000 }, () => newId())
  const answers = await transaction(db, async (tx) => {
    // Prisma asks for so many in several statements, all at once.
    const found = await tx.organisation.findMany({ where: { id: { in: [...ids, organisationId] } } })
    const numbers = await Promise.all(
      [1, 2, 3, 4].map((number) => tx.$queryRaw<{ number: number }[]>`select ${number}::int as number`),
    )
    return ok([found.length, ...numbers.flat().map(({ number }) => number)])
  })
  expect(answers).toEqual(ok([1, 1, 2, 3, 4]))
  await setImmediate()
  process.off('warning', note)
  expect(warnings).toEqual([])
})
