import type { PrismaClient } from '../generated/client'
import type { Transaction } from '../transaction'

/** How many comments on a service are not resolved: all, and those that must be met before it is approved. */
export async function openComments(
  db: PrismaClient | Transaction,
  serviceId: string,
): Promise<{ open: number; mustChange: number }> {
  const counts = await db.comment.groupBy({
    by: ['weight'],
    where: { serviceId, threadId: null, resolvedAt: null, withdrawnAt: null },
    _count: true,
  })
  const count = (weight: string) => counts.find((one) => one.weight === weight)?._count ?? 0
  return { open: count('mustChange') + count('advice'), mustChange: count('mustChange') }
}
