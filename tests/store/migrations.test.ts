import { expect, test } from 'vitest'
import { applyMigrations, MigrationFailed, resolveMigration } from '@/prisma/migrate'
import { pendingMigrations } from '@/prisma/pending-migrations'
import { testDatabase } from '../support/test-database'

const connection = await testDatabase()

test('a database that is up to date has nothing pending and nothing to apply', async () => {
  expect(await pendingMigrations(connection)).toEqual([])
  expect(await applyMigrations(connection)).toEqual([])
})

test('a migration that did not fail cannot be marked as put right', async () => {
  await expect(resolveMigration(connection, '20261122000000_first', 'applied')).rejects.toThrow(
    MigrationFailed,
  )
})

test('times come back as they were written', async () => {
  const at = new Date('2026-03-29T00:30:00.123Z')
  await connection.db.auditEvent.create({ data: { id: 'e', at, type: 'test', data: {} } })
  expect((await connection.db.auditEvent.findUniqueOrThrow({ where: { id: 'e' } })).at).toEqual(at)
})
