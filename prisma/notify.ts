import type { NotificationKind } from '@/domain/review/notification'
import { newId } from './new-id'
import type { Transaction } from './transaction'

/** What has happened, and who should hear of it. */
type News = {
  kind: NotificationKind
  organisationId: string
  serviceId?: string
  versionNumber?: number
  /** Whoever did it, who need not be told. */
  actorId?: string
  /** Ids of people; those who cannot sign in, or are of another organisation, are left out. */
  to: readonly string[]
  /** Where to look, as a path within the inventory. */
  href: string
}

/** Tells people what has happened, in the transaction that makes it happen: undone with it, and never without it. */
export async function notify(tx: Transaction, { organisationId, actorId, to, ...news }: News): Promise<void> {
  const people = await tx.person.findMany({
    where: { id: { in: to.filter((id) => id !== actorId) }, organisationId, deactivatedAt: null },
    select: { id: true },
  })
  await tx.notification.createMany({ data: people.map(({ id }) => ({ id: newId(), personId: id, ...news })) })
}
