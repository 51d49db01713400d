import type { PrismaClient } from '@/prisma/generated/client'
import { writeEvents } from '@/prisma/history/audit'
import type { RowChange } from '@/prisma/history/guarded/row-change'
import { storedRows } from '@/prisma/history/guarded/sql'
import { type GuardedName, guardedTables } from '@/prisma/history/guarded/tables'

/** Sums up in the history, as the migration did, what a test has put into the tables without telling it. */
export async function noteInHistory(db: PrismaClient): Promise<void> {
  for (const table of Object.keys(guardedTables) as GuardedName[]) {
    const stored = await db.$queryRaw<
      { id: string; columns: Record<string, unknown> }[]
    >`${storedRows(table)}`
    const rows = stored.map(({ id, columns }): RowChange => ({ table, id, set: columns }))
    if (rows.length > 0) await writeEvents(db, [{ organisationId: null, event: { type: 'rows-kept' }, rows }])
  }
}
