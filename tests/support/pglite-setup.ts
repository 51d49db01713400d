import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import type { TestProject } from 'vitest/node'
import { embeddedConnection } from '@/prisma/database/embedded'
import { applyMigrations } from '@/prisma/database/migrate'

/** Writes the databases, one new and one migrated, from which each test file's own starts. */
export default async function setup(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'inventory-pglite-'))
  const pglite = await PGlite.create()
  const write = async (template: 'new' | 'migrated') => {
    const dump = await pglite.dumpDataDir('none')
    writeFileSync(join(folder, `${template}.tar`), Buffer.from(await dump.arrayBuffer()))
  }
  await write('new')
  const connection = await embeddedConnection(pglite)
  await applyMigrations(connection)
  await write('migrated')
  await connection.close()
  project.provide('pgliteTemplates', folder)
  return () => rmSync(folder, { recursive: true, force: true })
}
