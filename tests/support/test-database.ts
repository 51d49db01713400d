import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
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
  const warnings = warningsOfOverlap()
  afterAll(async () => {
    await connection.close()
    expect(warnings).toEqual([])
  })
  return connection
}

/** What `pg` warns of from now on: a connection that is asked something while it answers will be a failure in its next version. */
function warningsOfOverlap(): string[] {
  const warnings: string[] = []
  process.on('warning', ({ message, stack }) => {
    if (message.includes('already executing a query')) warnings.push(stack ?? message)
  })
  return warnings
}

async function copyOnServer(url: string): Promise<Connection> {
  const name = `test_${randomUUID().replaceAll('-', '')}`
  const maintenance = openPostgresql(withDatabase(url, 'postgres'))
  await maintenance.db.$executeRawUnsafe(`create database ${name} template template`)
  await maintenance.close()
  return openPostgresql(withDatabase(url, name))
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
