import type { Connection } from './connection'
import { migrationNames } from './migration-files'

/** The names of the project's migrations that the database lacks, oldest first. */
export async function pendingMigrations({ db }: Pick<Connection, 'db'>): Promise<string[]> {
  const names = await migrationNames()
  const [table] = await db.$queryRaw<{ exists: boolean }[]>`
    select to_regclass('_prisma_migrations') is not null as exists`
  if (!table?.exists) return names
  const applied = await db.$queryRaw<{ migration_name: string }[]>`
    select migration_name from _prisma_migrations where finished_at is not null and rolled_back_at is null`
  const present = new Set(applied.map((row) => row.migration_name))
  return names.filter((name) => !present.has(name))
}
