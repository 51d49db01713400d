import type { Actor } from '@/domain/review/actor'
import { type Authorship, ownWorkIn } from '@/domain/review/authorship'
import { may } from '@/domain/review/permissions'
import type { Transaction } from '../database/transaction'
import type { PrismaClient } from '../generated/client'

/** The privacy officers who may review a version with these authors, by name; none for those who assign nothing. */
export async function reviewersFor(
  db: PrismaClient,
  actor: Actor,
  authorship: Authorship,
): Promise<{ id: string; name: string }[]> {
  if (!may(actor, 'assign version', actor)) return []
  const officers = await officersIn(db, actor.organisationId)
  return officers.filter(({ id }) => !ownWorkIn(authorship, id))
}

/** The privacy officers of an organisation who can sign in, by name. */
export function officersIn(
  db: PrismaClient | Transaction,
  organisationId: string,
): Promise<{ id: string; name: string }[]> {
  return db.person.findMany({
    where: { organisationId, officer: true, deactivatedAt: null },
    select: { id: true, name: true },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
  })
}

/** Whether somebody is a privacy officer of the organisation and can sign in. */
export async function isOfficer(tx: Transaction, organisationId: string, id: string): Promise<boolean> {
  return (await tx.person.count({ where: { id, organisationId, officer: true, deactivatedAt: null } })) > 0
}
