import type { NotificationKind } from '@/domain/review/notification'
import type { Transaction } from '../database/transaction'
import { notify } from '../mail/notify'
import type { Scope } from '../record/scope'
import { editorsOf } from './audience'

type OfComment = Extract<NotificationKind, 'comment' | 'commentResolved' | 'commentReopened'>

/** Tells the editors of the team, the reviewer, and the officers who have said something in a thread, of what is new in it. */
export async function tellOfComment(
  tx: Transaction,
  { id: serviceId, organisationId, actor }: Scope,
  slug: string,
  kind: OfComment,
  threadId: string,
): Promise<void> {
  await notify(tx, {
    ...{ kind, organisationId, serviceId },
    actorId: actor?.personId,
    to: [...(await editorsOf(tx, serviceId)), ...(await officersInvolved(tx, serviceId, threadId))],
    href: `/services/${slug}/comments/${threadId}`,
  })
}

/** Those who are officers still. */
async function officersInvolved(tx: Transaction, serviceId: string, threadId: string): Promise<string[]> {
  const version = await tx.version.findFirst({
    where: { serviceId },
    orderBy: { number: 'desc' },
    select: { reviewerId: true },
  })
  const said = await tx.comment.findMany({
    where: { OR: [{ id: threadId }, { threadId }] },
    select: { authorId: true },
  })
  const ids = [...said.map(({ authorId }) => authorId), ...(version?.reviewerId ? [version.reviewerId] : [])]
  const officers = await tx.person.findMany({
    where: { id: { in: ids }, officer: true },
    select: { id: true },
  })
  return officers.map(({ id }) => id)
}
