import type { RecordedObservation, ServiceRecord } from '@/domain/record/record'
import { ok, type Result, refuse } from '@/domain/result'
import type { Transaction } from '../database/transaction'

/** Observations as a page showed them: their ids, and the sum of their versions, which only grow, so that it tells any change. */
export type ShownObservations = { ids: readonly string[]; version: number }

/** The sum of the versions of these entries; what is not there counts for nothing. */
export function versionOf(ids: readonly string[], versions: Readonly<Record<string, number>>): number {
  return ids.reduce((sum, id) => sum + (versions[id] ?? 0), 0)
}

/**
 * Those of the observations about which something is still to be done; none when it was done before, as when a form is sent twice.
 * Refuses one that is not there, and any that has changed since it was shown.
 */
export async function stillToDo(
  tx: Transaction,
  scope: string,
  record: ServiceRecord,
  { ids, version }: ShownObservations,
  isDone: (entry: RecordedObservation) => boolean,
): Promise<Result<RecordedObservation[]>> {
  const wanted = new Set(ids)
  const shown = record.observations.filter(({ id }) => wanted.has(id))
  if (shown.length < wanted.size) return refuse({ kind: 'not-found' })
  const open = shown.filter((entry) => !isDone(entry))
  if (open.length === 0) return ok([])
  const stored = await tx.item.findMany({
    where: { scope, kind: 'observation', id: { in: [...wanted] } },
    select: { id: true, version: true },
  })
  const versions = Object.fromEntries(stored.map((one) => [one.id, one.version]))
  return versionOf([...wanted], versions) === version ? ok(open) : refuse({ kind: 'conflict' })
}
