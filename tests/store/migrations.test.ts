import { readFile } from 'node:fs/promises'
import { expect, inject, test } from 'vitest'
import { missingStatements } from '@/prisma/database/create-migration'
import { applyMigrations, MigrationFailed, resolveMigration } from '@/prisma/database/migrate'
import { pendingMigrations } from '@/prisma/database/pending-migrations'
import { testDatabase } from '../support/test-database'
import { exampleOrganisation } from './example'

// Prisma's schema engine cannot read back the tables of a server through its adapter for one.
if (!inject('postgresqlUrl')) {
  const scratch = await testDatabase({ template: 'new' })
  test('the migrations give exactly the schema', async () => {
    expect(await missingStatements(scratch)).toBe('')
  })
}

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

test('what waited in the queue of the version before keeps its time', async () => {
  const { db, asOwner } = connection
  const script = (name: string) => readFile(`prisma/migrations/${name}/migration.sql`, 'utf8')
  const { personId } = (await exampleOrganisation(db)).viewer
  const createdAt = new Date('2026-11-30T12:00:00Z')
  const tomorrow = new Date('2026-12-01T07:00:00Z')
  await db.mail.createMany({
    data: [
      { id: 'with a job', personId, digestOf: '2026-11-30', createdAt },
      { id: 'without', personId, createdAt },
    ],
  })
  await asOwner(async ({ adapter }) => {
    const owner = await adapter.connect()
    await owner.executeScript(`
      drop index "Mail_state_dueAt_idx"; alter table "Mail" drop column "dueAt";
      create index "Mail_state_idx" on "Mail" (state);`)
    await owner.executeScript(await script('20261122164808_job_queue'))
    await owner.executeScript(`insert into pgboss.job (name, data, start_after)
      values ('mail', '{"mailId": "with a job"}', '${tomorrow.toISOString()}')`)
    await owner.executeScript(await script('20261130155446_mail_due'))
  })
  const due = await db.mail.findMany({
    where: { personId },
    select: { id: true, dueAt: true },
    orderBy: { id: 'asc' },
  })
  expect(due).toEqual([
    { id: 'with a job', dueAt: tomorrow },
    { id: 'without', dueAt: createdAt },
  ])
  expect(await db.$queryRaw`select to_regnamespace('pgboss')::text as queue`).toEqual([{ queue: null }])
})
