import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { completeRecord } from '@/domain/record/example-record'
import { schemaVersion } from '@/domain/record/schema-version'
import { learnExampleStep } from '@/domain/record/upgrade/example-step'
import { connect } from '@/prisma/database/connect'
import type { Connection } from '@/prisma/database/connection'
import { embeddedConnection } from '@/prisma/database/embedded'
import { verifyAudit } from '@/prisma/history/audit-verification'
import { exportRecord, importRecord } from '@/prisma/record/record-file'
import { recordsBehind } from '@/prisma/record/upgrade/stored-versions'
import { databaseSettings } from '../support/test-database'
import { valueIn } from './example'
import { olderRows } from './older-rows'

const run = promisify(execFile)
const env = await databaseSettings('migrated')
const services = ['a', 'b', 'c', 'd', 'e'].map((slug) => ({
  ...completeRecord,
  ...{ service: { ...completeRecord.service, slug } },
  parties: [{ id: 'hosting', shared: true as const, name: 'Example Hosting' }],
  systems: completeRecord.systems.map((system) => ({
    ...system,
    operator: 'processor' as const,
    party: 'hosting',
  })),
}))
const scopes = services.length + 1

/** A process that brings the database up to date; it kills itself when it has begun that many services. */
const upgrading = (services: number) =>
  run(
    process.execPath,
    [
      ...['cli/run.mjs', '-e'],
      `const { exampleStep, learnExampleStep } = await import('./domain/record/upgrade/example-step.ts')
      const { connect } = await import('./prisma/database/connect.ts')
      const { bringUpToDate } = await import('./prisma/record/upgrade/bring-up-to-date.ts')
      learnExampleStep()
      const { service } = exampleStep
      let begun = 0
      exampleStep.service = (...of) => {
        if (++begun > 2 * ${services}) process.kill(process.pid, 'SIGKILL')
        return service(...of)
      }
      const connection = await connect(process.env)
      await bringUpToDate(connection, console.log)
      await connection.close()`,
    ],
    { env: { ...process.env, ...env } },
  )

async function on<T>(work: (connection: Connection) => Promise<T>): Promise<T> {
  const connection = await connect(env)
  try {
    return await work(connection)
  } finally {
    await connection.close()
  }
}

let forget = () => {}
beforeAll(async () => {
  forget = learnExampleStep()
  await on(async (connection) => {
    for (const record of services) valueIn(await importRecord(connection.db, record, { teamName: 'Visits' }))
    await olderRows(connection)
  })
})
afterAll(() => forget())

test('killed in the middle, what was upgraded stays, nothing is half done, and every record is read as before', async () => {
  await expect(upgrading(3)).rejects.toMatchObject({ signal: 'SIGKILL' })
  await on(async ({ db }) => {
    expect(await recordsBehind(db)).toBe(scopes - 3)
    for (const record of services)
      expect(valueIn(await exportRecord(db, record.service.slug))).toEqual(record)
  })
})

test('it goes on where it was, in two processes at once where the database can have them', async () => {
  const processes = env.DATABASE_URL ? 2 : 1
  await Promise.all(Array.from({ length: processes }, () => upgrading(Number.POSITIVE_INFINITY)))
  await on(async ({ db }) => {
    expect(await recordsBehind(db)).toBe(0)
    for (const record of services)
      expect(valueIn(await exportRecord(db, record.service.slug))).toEqual(record)
    expect(await db.auditEvent.count({ where: { type: 'record-upgraded' } })).toBe(scopes)
    expect((await db.service.findMany()).map(({ version }) => version)).toEqual(services.map(() => 1))
    expect(await db.reference.count({ where: { toId: 'hosting' } })).toBe(services.length)
    expect((await verifyAudit(db, 'key')).problems).toEqual([])
  })
})

const { DATA_DIR } = env
if (DATA_DIR)
  test('the files of an embedded database are copied before, once', async () => {
    const { PGlite } = await import('@electric-sql/pglite')
    const copy = await embeddedConnection(
      await PGlite.create({ dataDir: join(DATA_DIR, `database-before-version-${schemaVersion}`) }),
    )
    expect(await recordsBehind(copy.db)).toBe(scopes)
    expect(await copy.db.auditEvent.count({ where: { type: 'record-upgraded' } })).toBe(0)
    await copy.close()
  })
