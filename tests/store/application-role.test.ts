import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, inject, test } from 'vitest'
import { ownsTables } from '@/prisma/database/application-role'
import type { Connection } from '@/prisma/database/connection'
import { applyMigrations } from '@/prisma/database/migrate'
import { migrationNames } from '@/prisma/database/migration-files'
import { openPostgresql } from '@/prisma/database/postgresql'
import type { PrismaClient } from '@/prisma/generated/client'
import { writeEvent } from '@/prisma/history/audit'
import { verifyAudit } from '@/prisma/history/audit-verification'
import { postgresqlBinaries } from '../support/postgresql-binaries'
import { startPostgresql } from '../support/postgresql-server'
import { testDatabase } from '../support/test-database'
import { exampleOrganisation } from './example'
import { noteInHistory } from './in-history'

const connection = await testDatabase()
const server = inject('postgresqlUrl')

const userOf = async (db: PrismaClient) =>
  (await db.$queryRaw<{ name: string }[]>`select current_user::text as name`)[0]?.name

test('the application runs in a role that owns nothing, and is the owner only where it says so', async () => {
  const { db, asOwner } = connection
  expect([await userOf(db), await ownsTables(db)]).toEqual(['postgres_app', false])
  expect(await asOwner(async (owner) => [await userOf(owner.db), await ownsTables(owner.db)])).toEqual([
    'postgres',
    true,
  ])
  expect(await userOf(db)).toBe('postgres_app')
  const owned = await db.$queryRaw`
    select relname from pg_class where relowner = (select oid from pg_roles where rolname = 'postgres_app')`
  expect(owned).toEqual([])
})

test('work of the owner that fails leaves the application in its role', async () => {
  const { db, asOwner } = connection
  await expect(asOwner(({ db: owner }) => owner.$executeRaw`select 1 from nothing`)).rejects.toThrow(
    'nothing',
  )
  expect(await userOf(db)).toBe('postgres_app')
})

if (server) {
  const address = (user: string, database: string) => {
    const url = new URL(server)
    url.username = user
    url.pathname = `/${database}`
    return url.href
  }

  /** A migrated database of its own owner, opened for the application and used by it. */
  async function migrated(owner: string, attributes: string, user = owner): Promise<Connection> {
    const maintenance = openPostgresql(address('postgres', 'postgres'))
    await maintenance.db.$executeRawUnsafe(`create role ${owner} login ${attributes}`)
    if (user !== owner) await maintenance.db.$executeRawUnsafe(`create role ${user} login`)
    await maintenance.db.$executeRawUnsafe(`create database ${owner} owner ${owner}`)
    await maintenance.close()
    const open = openPostgresql(address(user, owner), { ownerUrl: address(owner, owner) })
    expect(await applyMigrations(open)).toEqual(await migrationNames())
    expect(await applyMigrations(open)).toEqual([])
    const { organisationId } = await exampleOrganisation(open.db)
    await noteInHistory(open.db)
    await writeEvent(open.db, { organisationId, event: { type: 'signed-in', sessionId: 's' } })
    expect((await verifyAudit(open.db, 'key')).problems).toEqual([])
    return open
  }

  test('a user of its own is given what it needs by the owner, and no more', async () => {
    const { db, asOwner, close } = await migrated('keeper', '', 'visitor')
    expect([await userOf(db), await ownsTables(db)]).toEqual(['visitor', false])
    expect(await asOwner((owner) => userOf(owner.db))).toBe('keeper')
    await expect(db.$executeRaw`delete from "AuditEvent"`).rejects.toThrow('permission denied')
    await expect(db.$executeRaw`set role keeper`).rejects.toThrow('permission denied')
    await close()
  })

  test('an owner who may create roles makes one of its own, for the application to take on', async () => {
    const { db, close } = await migrated('maker', 'createrole')
    expect([await userOf(db), await ownsTables(db)]).toEqual(['maker_app', false])
    await close()
  })

  test('an owner who may not is the application too, as the start command says', async () => {
    const { db, close } = await migrated('alone', '')
    expect([await userOf(db), await ownsTables(db)]).toEqual(['alone', true])
    await expect(db.$executeRaw`delete from "AuditEvent"`).rejects.toThrow('is refused')
    await close()
  })

  /** Runs a program of PostgreSQL for a database; gives what it wrote and what it complained of. */
  function run(program: 'pg_dump' | 'psql', database: string, { args = [] as string[], input = '' } = {}) {
    const folder = postgresqlBinaries() ?? ''
    const { stdout, stderr } = spawnSync(join(folder, program), [...args, '--dbname', database], {
      input,
      encoding: 'utf8',
      maxBuffer: 100_000_000,
    })
    return { output: stdout, complaints: stderr }
  }

  test('a dump restored where the role is not known gets it by migrating, and the history stays as it was', async () => {
    const source = await migrated('saver', 'createrole')
    const events = await source.db.auditEvent.count()
    await source.close()
    const dump = run('pg_dump', address('saver', 'saver'), { args: ['--no-owner'] }).output
    const elsewhere = await startPostgresql()
    try {
      const superuser = openPostgresql(elsewhere.url('postgres'))
      await superuser.db.$executeRaw`create role restorer login createrole`
      await superuser.db.$executeRaw`create database restored owner restorer`
      await superuser.close()
      const url = elsewhere.url('restored').replace('postgres@', 'restorer@')
      expect(run('psql', url, { input: dump }).complaints).toContain('role "saver_app" does not exist')

      const open = openPostgresql(url)
      for (let time = 0; time < 2; time++) expect(await applyMigrations(open)).toEqual([])
      const { db, close } = open
      expect([await userOf(db), await ownsTables(db)]).toEqual(['restorer_app', false])
      expect(await db.auditEvent.count()).toBe(events)
      const { organisationId } = await exampleOrganisation(db)
      await noteInHistory(db)
      await writeEvent(db, { organisationId, event: { type: 'signed-in', sessionId: 's' } })
      expect((await verifyAudit(db, 'key')).problems).toEqual([])
      await expect(db.$executeRaw`delete from "AuditEvent"`).rejects.toThrow('permission denied')
      await expect(db.$executeRaw`update "AuditLink" set hash = ''`).rejects.toThrow('permission denied')
      await close()
    } finally {
      await elsewhere.stop()
    }
  })

  test('a dump without owners and rights, as the documentation says to make it, is restored without complaint', async () => {
    const source = await migrated('keeping', 'createrole')
    await source.close()
    const args = ['--no-owner', '--no-privileges']
    const dump = run('pg_dump', address('keeping', 'keeping'), { args }).output
    const maintenance = openPostgresql(address('postgres', 'postgres'))
    await maintenance.db.$executeRaw`create database kept owner keeping`
    await maintenance.close()
    expect(run('psql', address('keeping', 'kept'), { input: dump }).complaints).toBe('')
    const open = openPostgresql(address('keeping', 'kept'))
    expect([await userOf(open.db), await ownsTables(open.db)]).toEqual(['keeping', true])
    await open.close()
    const again = openPostgresql(address('keeping', 'kept'))
    expect(await applyMigrations(again)).toEqual([])
    expect([await userOf(again.db), await ownsTables(again.db)]).toEqual(['keeping_app', false])
    await again.close()
  })
}
