import { expect, test } from 'vitest'
import { pendingMigrations } from '@/prisma/database/pending-migrations'
import { openPostgresql } from '@/prisma/database/postgresql'
import { startupFailure } from './startup-failure'

async function failureOf(work: () => unknown): Promise<unknown> {
  try {
    await work()
  } catch (error) {
    return startupFailure(error)
  }
}

test('a database that does not answer is said in one line, without its password', async () => {
  const open = openPostgresql('postgresql://user:secret@127.0.0.1:1/inventory')
  const failure = await failureOf(() => pendingMigrations(open)).finally(open.close)
  expect(failure).toBe('\nThe database at DATABASE_URL cannot be used. It does not answer.')
})

test('a fault of ours is printed whole', () => {
  const fault = new TypeError('x is not a function')
  expect(startupFailure(fault)).toBe(fault)
  expect(startupFailure(undefined)).toBe(undefined)
})
