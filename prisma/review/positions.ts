import type { Transaction } from '../database/transaction'

// The chain of events has the order in which they became visible, which their times have not: two transactions overlap.

/** A position behind all that there are, for events that are not linked yet. */
export const atTheEnd = 2_147_483_647

/** The position in the history of a head that was kept; 0, before all of it, when it has none. */
export async function positionOf(tx: Transaction, hash: string): Promise<number> {
  const link = await tx.auditLink.findUnique({ where: { hash }, select: { number: true } })
  return link?.number ?? 0
}

/** The position up to which the history was deleted, past its retention; 0 when all of it is there. */
export async function lastExpired(tx: Transaction): Promise<number> {
  const { _max } = await tx.auditCheckpoint.aggregate({ where: { expired: true }, _max: { head: true } })
  return _max.head ?? 0
}
