import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import type { Connection } from './connection'
import { embeddedConnection } from './embedded'
import { migrationList, migrationNames, writeMigration } from './migration-files'
import { everything, schemaEngine } from './schema-engine'

const timestamped = /^\d{14}_/

/**
 * Writes the migration that takes the database from the project's migrations to `schema.prisma`.
 * A bare name gets a new folder; the whole name of a migration writes that one anew, which is only for one that
 * has not been released. Returns the path of the script, or null when there is nothing to change.
 */
export async function createMigration(name: string): Promise<string | null> {
  const folder = timestamped.test(name) ? name : `${timestamp()}_${name.replace(/\W+/g, '_')}`
  const earlier = (await migrationNames()).filter((other) => other < folder)
  const scratch = await embeddedConnection(await PGlite.create())
  const script = await scriptFrom(earlier, scratch).finally(scratch.close)
  return script === '' ? null : writeMigration(folder, script)
}

/**
 * The statements by which the project's migrations fall behind `schema.prisma`; empty when they agree. They are tried in `scratch`,
 * an empty database.
 */
export async function missingStatements(scratch: Connection): Promise<string> {
  return scriptFrom(await migrationNames(), scratch)
}

async function scriptFrom(names: string[], scratch: Connection): Promise<string> {
  const content = await readFile(join(process.cwd(), 'prisma/schema.prisma'), 'utf8')
  return scratch.asOwner(async ({ adapter }) => {
    // The engine replays the migrations in a second, empty database: the scratch one is empty too.
    adapter.connectToShadowDb = () => adapter.connect()
    const engine = await schemaEngine(adapter)
    const { stdout } = await engine.diff({
      from: { tag: 'migrations', ...(await migrationList(names)) },
      to: { tag: 'schemaDatamodel', files: [{ path: 'schema.prisma', content }] },
      script: true,
      exitCode: true,
      filters: everything,
    })
    engine.free()
    return stdout?.startsWith('-- This is an empty migration') ? '' : (stdout ?? '')
  })
}

function timestamp(): string {
  return new Date().toISOString().replace(/\D/g, '').slice(0, 14)
}
