import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import type { TestProject } from 'vitest/node'
import { embeddedConnection } from '@/prisma/embedded'
import { applyMigrations } from '@/prisma/migrate'

/** Writes the migrated database from which each test file's own starts. */
export default async function setup(project: TestProject): Promise<() => void> {
  const pglite = await PGlite.create()
  const connection = await embeddedConnection(pglite)
  await applyMigrations(connection)
  const dump = await pglite.dumpDataDir('none')
  await connection.close()
  const folder = mkdtempSync(join(tmpdir(), 'inventory-pglite-'))
  const file = join(folder, 'template.tar')
  writeFileSync(file, Buffer.from(await dump.arrayBuffer()))
  project.provide('pgliteTemplate', file)
  return () => rmSync(folder, { recursive: true, force: true })
}
