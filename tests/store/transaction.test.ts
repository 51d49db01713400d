import { expect, test } from 'vitest'
import { ok, refuse } from '@/domain/result'
import { writeEvent } from '@/prisma/audit'
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
