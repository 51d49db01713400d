import type { Transaction } from '@/prisma/database/transaction'
import { Prisma } from '@/prisma/generated/client'
import type { Happened } from '../audit'
import type { RowChange } from './row-change'
import { saidOfRows, storedRows } from './sql'
import { type GuardedName, guardedTables } from './tables'

/** Rows that one event sums up. */
const rowsOfEvent = 500

/**
 * The events that keep what those up to a link say of the rows that are there, as far as no later one says otherwise:
 * once they are written, those up to the link can go, and the rows can still be compared.
 */
export async function eventsInSum(tx: Transaction, upTo: number): Promise<Happened[]> {
  const events: Happened[] = []
  for (const table of Object.keys(guardedTables) as GuardedName[]) {
    const kept = await tx.$queryRaw<Omit<RowChange, 'table'>[]>`
      with ${saidOfRows(table)}
      select id, (
        select coalesce(jsonb_object_agg(key, value), '{}') from jsonb_each(said.columns)
        where (by->key->>0)::int <= ${upTo}
      ) as set
      from said join (${storedRows(table)}) stored using (id)
      where stays and jsonb_path_exists(by, '$.*[0] ? (@ <= $end)', ${Prisma.sql`jsonb_build_object('end', ${upTo}::int)`})
      order by id`
    for (let from = 0; from < kept.length; from += rowsOfEvent) {
      const rows = kept.slice(from, from + rowsOfEvent).map((row) => ({ table, ...row }))
      events.push({ organisationId: null, event: { type: 'rows-kept', upTo }, rows })
    }
  }
  return events
}
