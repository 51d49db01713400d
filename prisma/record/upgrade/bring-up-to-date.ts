import { schemaVersion } from '@/domain/record/schema-version'
import type { Connection } from '@/prisma/database/connection'
import { applyMigrations } from '@/prisma/database/migrate'
import { recordsBehind } from './stored-versions'
import { upgradeRecords } from './upgrade-records'

/**
 * Applies the migrations that the database lacks, and brings its records to this program's version; the files of an
 * embedded database are copied before records are. Safe when several processes do it at once, and again after it was
 * cut off. Returns the names of the migrations applied, and how many records were behind. Throws `MigrationFailed`.
 */
export async function bringUpToDate(
  connection: Connection,
  tell: (line: string) => void = () => undefined,
): Promise<{ applied: string[]; upgraded: number }> {
  const upgraded = await recordsBehind(connection.db)
  if (upgraded > 0 && connection.copyFiles) {
    const copy = await connection.copyFiles(`before-version-${schemaVersion}`)
    tell(`The database as it was is in ${copy}`)
  }
  const applied = await applyMigrations(connection)
  if (upgraded > 0) await upgradeRecords(connection, tell)
  return { applied, upgraded }
}
