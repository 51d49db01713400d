import { schemaVersion } from '@/domain/record/schema-version'
import { newerInWords } from '@/domain/record/upgrade/steps'
import type { Connection } from '../database/connection'
import { applyOnly } from '../database/migrate'
import { migrationNames } from '../database/migration-files'
import { allowLonger, type Transaction } from '../database/transaction'
import { BrokenBackup, type Head, readBackup } from './backup-file'
import { countRows, quoted, tablesInOrder } from './tables'

/** A backup cannot be restored into this database, or by this program. */
class CannotRestore extends Error {
  override name = 'CannotRestore'
}

/** Milliseconds that loading may take. */
const longestRestore = 3_600_000

/**
 * Loads a backup into an empty database, with the tables that it had: all of it or nothing. Whoever calls it brings the
 * database up to date afterwards. The value is how many rows of each table there are, counted in the database. Throws
 * `CannotRestore` and `BrokenBackup`.
 */
export async function restoreBackup(connection: Connection, file: string): Promise<Record<string, number>> {
  const { head } = await checkedBackup(file)
  await requireEmpty(connection, head)
  await applyOnly(connection, head.migrations)
  const load = async (tx: Transaction) => {
    await allowLonger(tx, longestRestore)
    return loadWithin(tx, file)
  }
  return connection.asOwner(({ db }) => db.$transaction(load, { timeout: longestRestore }))
}

/** What a file says of itself and how many rows it has, when all of it can be read and this program can restore it. */
export async function checkedBackup(file: string): Promise<{ head: Head; rows: Record<string, number> }> {
  let found: Head | undefined
  const rows = await readBackup(file, {
    head: async (head) => {
      found = head
    },
    rows: async () => undefined,
  })
  if (!found) throw new BrokenBackup('The file is empty')
  const known = await migrationNames()
  const unknown = found.migrations.filter((name) => !known.includes(name))
  if (unknown.length > 0)
    throw new CannotRestore(
      `The backup was made by another version of the inventory, with migrations that this one lacks: ${unknown.join(', ')}`,
    )
  if (found.schemaVersion > schemaVersion) throw new CannotRestore(newerInWords(found.schemaVersion))
  return { head: found, rows }
}

const notEmpty =
  'The database is not empty. A backup is restored only into a new one: set DATABASE_URL or DATA_DIR to that'

async function requireEmpty({ db }: Connection, { migrations }: Head): Promise<void> {
  const tables = await tablesInOrder(db)
  if (tables.length === 0) return
  if (Object.values(await countRows(db, tables)).some((rows) => rows > 0)) throw new CannotRestore(notEmpty)
  const [table] = await db.$queryRaw<{ exists: boolean }[]>`
    select to_regclass('_prisma_migrations') is not null as exists`
  const applied = table?.exists
    ? await db.$queryRaw<{ name: string }[]>`select migration_name as name from _prisma_migrations`
    : []
  if (applied.some(({ name }) => !migrations.includes(name)))
    throw new CannotRestore(`The database has tables of a later version already. ${notEmpty}`)
}

async function loadWithin(tx: Transaction, file: string): Promise<Record<string, number>> {
  const tables = await tablesInOrder(tx)
  const names = new Set(tables.map(({ name }) => name))
  // Whoever starts the application in between would fill it.
  for (const { name } of tables)
    await tx.$executeRawUnsafe(`lock table ${quoted(name)} in access exclusive mode`)
  if (Object.values(await countRows(tx, tables)).some((rows) => rows > 0)) throw new CannotRestore(notEmpty)
  // The links of the history are in the backup: none is made anew.
  for (const { name } of tables)
    await tx.$executeRawUnsafe(`alter table ${quoted(name)} disable trigger user`)
  const said = await readBackup(file, {
    head: async () => undefined,
    rows: async (table, rows) => {
      if (!names.has(table)) throw new BrokenBackup(`There is no table “${table}”`)
      const insert = `insert into ${quoted(table)} select * from jsonb_populate_recordset(null::${quoted(table)}, $1::text::jsonb)`
      await tx.$executeRawUnsafe(insert, `[${rows.join(',')}]`).catch((cause: unknown) => {
        // What the database says of a row has the row in it.
        throw new BrokenBackup(`The rows of “${table}” cannot be stored`, { cause })
      })
    },
  })
  for (const { name } of tables) await tx.$executeRawUnsafe(`alter table ${quoted(name)} enable trigger user`)
  const stored = await countRows(tx, tables)
  const wrong = Object.keys({ ...said, ...stored }).filter((name) => stored[name] !== said[name])
  if (wrong.length > 0) throw new BrokenBackup(`Not all rows were stored of: ${wrong.join(', ')}`)
  return stored
}
