import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { afterAll, expect, inject } from 'vitest'
import { adoptConnection } from '@/prisma/client'
import type { Connection } from '@/prisma/connection'
import { embeddedConnection } from '@/prisma/embedded'
import { openPostgresql } from '@/prisma/postgresql'

declare module 'vitest' {
  interface ProvidedContext {
    postgresqlUrl?: string
    pgliteTemplate?: string
  }
}

/**
 * A database of the calling test file's own, migrated and empty; call it at the top of the file. From then on the application's `database()` gives
 * it too. The project that runs the file decides between PostgreSQL and the embedded database.
 */
export async function testDatabase(): Promise<Connection> {
  const url = inject('postgresqlUrl')
  const connection = url ? await copyOnServer(url) : await copyInMemory()
  adoptConnection(connection)
  afterAll(async () => {
    await connection.close()
    expect(overlaps).toEqual([])
  })
  return connection
}

/**
 * What `pg` has warned of: a connection that is asked something while it answers will be a failure in its next version. It
 * warns once for each process, which many files of tests share.
 */
const overlaps: string[] = []
process.on('warning', ({ message, stack }) => {
  if (message.includes('already executing a query')) overlaps.push(stack ?? message)
})

/** The settings of a database of the calling test file's own without any tables, as the command line gets them. */
export async function newDatabase(): Promise<Record<string, string>> {
  const url = inject('postgresqlUrl')
  if (url) return { DATABASE_URL: await createOnServer(url, 'template1') }
  const folder = mkdtempSync(join(tmpdir(), 'inventory-new-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  return { DATA_DIR: folder }
}

const copyOnServer = async (url: string) => openPostgresql(await createOnServer(url, 'template'))

async function createOnServer(url: string, template: string): Promise<string> {
  const name = `test_${randomUUID().replaceAll('-', '')}`
  const maintenance = openPostgresql(withDatabase(url, 'postgres'))
  await maintenance.db.$executeRawUnsafe(`create database ${name} template ${template}`)
  await maintenance.close()
  return withDatabase(url, name)
}

function withDatabase(server: string, name: string): string {
  const url = new URL(server)
  url.pathname = `/${name}`
  return url.href
}

async function copyInMemory(): Promise<Connection> {
  const file = inject('pgliteTemplate')
  if (!file) throw new Error('Database tests belong in tests/store or tests/actions.')
  return embeddedConnection(await PGlite.create({ loadDataDir: new Blob([await readFile(file)]) }))
}
