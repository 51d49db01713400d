import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { storedVersions } from '@/prisma/record/upgrade/stored-versions'
import type { Connection } from '../database/connection'
import { allowLonger, type Transaction } from '../database/transaction'
import type { Head } from './backup-file'
import { quoted, type Table, tablesInOrder } from './tables'

/** Milliseconds that a backup may take. */
const longestBackup = 3_600_000

/** Rows that are fetched at a time: a published document may have a megabyte. */
const fetched = 100

/**
 * Writes all that the database holds into a file for this user alone, as it is at one moment, while others go on working. The
 * file has its name when it is complete. On the embedded database, which has one session, others wait until it is.
 */
export async function writeBackup({ db }: Pick<Connection, 'db'>, file: string): Promise<void> {
  const unfinished = `${file}.unfinished`
  const write = async (tx: Transaction) => {
    await allowLonger(tx, longestBackup)
    await pipeline(Readable.from(linesOf(tx)), createGzip(), createWriteStream(unfinished, { mode: 0o600 }))
  }
  try {
    await db.$transaction(write, { isolationLevel: 'RepeatableRead', timeout: longestBackup })
    await rename(unfinished, file)
  } finally {
    await rm(unfinished, { force: true })
  }
}

/** There is nothing to write into a backup. */
class NothingStored extends Error {
  override name = 'NothingStored'
}

async function* linesOf(tx: Transaction): AsyncGenerator<string> {
  const tables = await tablesInOrder(tx)
  if (tables.length === 0) throw new NothingStored('The database is empty')
  const migrations = await tx.$queryRaw<{ name: string }[]>`
    select migration_name as name from _prisma_migrations
    where finished_at is not null and rolled_back_at is null order by migration_name`
  const head: Head = {
    ...{ format: 'privacy-inventory-backup', version: 1, at: new Date().toISOString() },
    migrations: migrations.map(({ name }) => name),
    schemaVersion: Math.max(1, ...(await storedVersions(tx)).map(({ version }) => version)),
  }
  yield `${JSON.stringify(head)}\n`
  const rows: Record<string, number> = {}
  for (const table of tables) {
    rows[table.name] = 0
    for await (const batch of rowsOf(tx, table)) {
      rows[table.name] = (rows[table.name] ?? 0) + batch.length
      yield batch.map(({ row }) => `["${table.name}",${row}]\n`).join('')
    }
  }
  yield `${JSON.stringify({ rows })}\n`
}

async function* rowsOf(tx: Transaction, { name, own }: Table): AsyncGenerator<{ row: string }[]> {
  // What others of the table refer to comes before them.
  const order = own ? `order by ${quoted(own)} nulls first` : ''
  await tx.$executeRawUnsafe(
    `declare backup no scroll cursor for select to_jsonb(stored)::text as row from ${quoted(name)} stored ${order}`,
  )
  for (;;) {
    const batch = await tx.$queryRawUnsafe<{ row: string }[]>(`fetch ${fetched} from backup`)
    if (batch.length > 0) yield batch
    if (batch.length < fetched) break
  }
  await tx.$executeRawUnsafe('close backup')
}
