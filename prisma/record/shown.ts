import type { Transaction } from '../database/transaction'
import type { Scope } from './scope'

/** The version of what has no row: of a copy that follows from a category, for example. */
export const noRow = -1

/** A thing that a page showed and the version that it had there. */
export type Shown = { kind: string; id: string; version: number }

/**
 * Whether anything that a page showed is not as it was any more: changed, removed, or stated where it was left to something else. Nobody can
 * change them until the transaction ends.
 */
export async function hasChangedSince(
  tx: Transaction,
  { id, organisationId }: Scope,
  shown: readonly Shown[] = [],
): Promise<boolean> {
  if (shown.length === 0) return false
  const rows = await tx.$queryRaw<{ id: string; kind: string; version: number }[]>`
    select id, kind, version from "Item"
    where scope in (${id}, ${organisationId}) and id = any(${shown.map((thing) => thing.id)})
    order by id for share`
  return shown.some((thing) => {
    const row = rows.find((one) => one.id === thing.id && one.kind === thing.kind)
    return (row?.version ?? noRow) !== thing.version
  })
}
