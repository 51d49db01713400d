import type { Actor } from '@/domain/review/actor'
import { may } from '@/domain/review/permissions'
import type { PrismaClient } from '../generated/client'

/** The privacy officers who may review what these people have worked on, by name; none for those who assign nothing. */
export async function reviewersFor(
  db: PrismaClient,
  actor: Actor,
  authorIds: readonly string[],
): Promise<{ id: string; name: string }[]> {
  const { organisationId } = actor
  if (!may(actor, 'assign version', actor)) return []
  return db.person.findMany({
    where: { organisationId, officer: true, deactivatedAt: null, id: { notIn: [...authorIds] } },
    select: { id: true, name: true },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
  })
}
