import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { afterAll, expect, inject } from 'vitest'
import { adoptConnection } from '@/prisma/database/client'
import type { Connection } from '@/prisma/database/connection'
import { embeddedConnection } from '@/prisma/database/embedded'
import { openPostgresql } from '@/prisma/database/postgresql'
import type { SessionLimits } from '@/prisma/database/postgresql-limits'

declare module 'vitest' {
  interface ProvidedContext {
    postgresqlUrl?: string
    /** A folder with the files of embedded databases, by the names of the templates. */
    pgliteTemplates?: string
  }
}

/** What a database of a test begins as: migrated and empty, or without any tables. */
type Template = 'migrated' | 'new'

type Options = {
  template?: Template /** How long PostgreSQL lets the application wait. */
  limits?: SessionLimits
}

/**
 * A database of the calling test file's own; call it at the top of the file. From then on the application's `database()` gives
 * it too. The project that runs the file decides between PostgreSQL and the embedded database.
 */
export async function testDatabase({ template = 'migrated', limits }: Options = {}): Promise<Connection> {
  const url = inject('postgresqlUrl')
  const connection = url
    ? openPostgresql(await createOnServer(url, template), { limits })
    : await embeddedConnection(await createEmbedded(template))
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

/** The settings of a database of the calling test file's own, as the command line gets them. */
export async function databaseSettings(template: Template): Promise<Record<string, string>> {
  const url = inject('postgresqlUrl')
  if (url) return { DATABASE_URL: await createOnServer(url, template) }
  const folder = mkdtempSync(join(tmpdir(), 'inventory-database-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  await (await createEmbedded(template, join(folder, 'database'))).close()
  return { DATA_DIR: folder }
}

async function createOnServer(url: string, template: Template): Promise<string> {
  const name = `test_${randomUUID().replaceAll('-', '')}`
  const maintenance = openPostgresql(withDatabase(url, 'postgres'))
  const from = template === 'migrated' ? 'template' : 'template1'
  await maintenance.db.$executeRawUnsafe(`create database ${name} template ${from}`)
  await maintenance.close()
  return withDatabase(url, name)
}

function withDatabase(server: string, name: string): string {
  const url = new URL(server)
  url.pathname = `/${name}`
  return url.href
}

/** To lay one down takes several times as long as to copy its files. */
async function createEmbedded(template: Template, dataDir?: string): Promise<PGlite> {
  const folder = inject('pgliteTemplates')
  if (!folder) throw new Error('Database tests belong in tests/store or tests/actions.')
  const files = await readFile(join(folder, `${template}.tar`))
  return PGlite.create({ ...(dataDir && { dataDir }), loadDataDir: new Blob([files]) })
}
