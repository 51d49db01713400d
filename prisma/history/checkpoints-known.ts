import type { Transaction } from '../database/transaction'
import { Prisma } from '../generated/client'

/** Days that a history may go without a first checkpoint: the application makes one at each start, and once a day. */
const longestUnsealed = 7

/** The number of the newest checkpoint that the history says was made; 0 for none. */
export async function newestKnownCheckpoint(tx: Transaction): Promise<number> {
  const [found] = await tx.$queryRaw<{ newest: number }[]>`
    select coalesce(max((row->>'id')::int), 0) as newest
    from "AuditEvent" event cross join jsonb_array_elements(event.data->'rows') row
    where event.type in ('history-sealed', 'rows-kept') and row->>'table' = 'AuditCheckpoint'`
  return found?.newest ?? 0
}

/** What is wrong with a history that has no checkpoint at all on a day, if it should have one by then: it may be made anew. */
export async function unsealedProblem(tx: Transaction, now: Date): Promise<string | undefined> {
  const [oldest] = await tx.$queryRaw<{ at: Date }[]>`
    select event.at from "AuditLink" link join "AuditEvent" event on event.id = link."eventId"
    where event.at < ${now}::timestamptz - ${Prisma.raw(`interval '${longestUnsealed} days'`)}
    order by link.number limit 1`
  if (!oldest) return undefined
  const day = oldest.at.toISOString().slice(0, 10)
  return `The history goes back to ${day} and has no checkpoint: they were deleted, or the application has not run. If you know why, “audit seal --first” makes one`
}
