import type { Transaction } from '../database/transaction'
import type { Prisma } from '../generated/client'
import { type RowChange, rowChanged } from '../history/guarded/row-change'

/** Ends sessions; the value is what that did to each of them. */
export async function revokeSessions(
  tx: Transaction,
  where: Prisma.SessionWhereInput,
  revokedAt: Date,
): Promise<RowChange[]> {
  const sessions = await tx.session.updateManyAndReturn({ where, data: { revokedAt }, select: { id: true } })
  return sessions.map(({ id }) => rowChanged('Session', id, { revokedAt }))
}
