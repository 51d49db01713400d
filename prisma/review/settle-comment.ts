import { ok, type Result, refuse } from '@/domain/result'
import type { Actor } from '@/domain/review/actor'
import type { AuditEvent } from '@/domain/review/audit-event'
import type { Transaction } from '../database/transaction'
import type { PrismaClient } from '../generated/client'
import { writeEvent } from '../history/audit'
import { rowChanged } from '../history/guarded/row-change'
import { refuseInService } from '../history/refusals'
import { inService, type Scope } from '../record/scope'
import { tellOfComment } from './tell-of-comment'

/** Calls a comment met. One that is resolved already stays as it is; one that was withdrawn is a conflict. */
export function resolveComment(
  db: PrismaClient,
  actor: Actor,
  slug: string,
  id: string,
): Promise<Result<null>> {
  return settle(db, actor, slug, id, 'resolved')
}

/** Calls a resolved comment open again. One that is open stays as it is; one that was withdrawn is a conflict. */
export function reopenComment(
  db: PrismaClient,
  actor: Actor,
  slug: string,
  id: string,
): Promise<Result<null>> {
  return settle(db, actor, slug, id, 'reopened')
}

const settlements = {
  resolved: { type: 'comment-resolved', tells: 'commentResolved' },
  reopened: { type: 'comment-reopened', tells: 'commentReopened' },
} as const

function settle(
  db: PrismaClient,
  actor: Actor,
  slug: string,
  id: string,
  how: keyof typeof settlements,
): Promise<Result<null>> {
  return inService(db, actor, 'resolve comment', slug, async (tx, scope) => {
    const at = { id, serviceId: scope.id, threadId: null }
    const isResolved = { resolvedAt: new Date(), resolvedById: actor.personId }
    const isOpen = { resolvedAt: null, resolvedById: null }
    const data = how === 'resolved' ? isResolved : isOpen
    const { count } = await tx.comment.updateMany({
      where: { ...at, withdrawnAt: null, resolvedAt: how === 'resolved' ? null : { not: null } },
      data,
    })
    const thread = await tx.comment.findFirst({ where: at })
    if (!thread) return refuse({ kind: 'not-found' })
    if (thread.withdrawnAt) return refuse({ kind: 'conflict' })
    if (count === 0) return ok(null)
    const { type, tells } = settlements[how]
    await write(tx, scope, { type, commentId: id, about: thread.about }, data)
    await tellOfComment(tx, scope, slug, tells, id)
    return ok(null)
  })
}

/**
 * Takes back what the actor said, a comment or an answer: the words go for good; who said something, and when, stays.
 * So do answers to it. Refuses what somebody else said. The value is the thread that it is in.
 */
export async function withdrawComment(
  db: PrismaClient,
  actor: Actor,
  slug: string,
  id: string,
): Promise<Result<string>> {
  const withdrawn = await inService(db, actor, 'withdraw comment', slug, async (tx, scope) => {
    const comment = await tx.comment.findFirst({ where: { id, serviceId: scope.id } })
    if (!comment) return refuse({ kind: 'not-found' })
    const { authorId, about, threadId } = comment
    if (authorId !== actor.personId) return refuse({ kind: 'forbidden' })
    const gone = { words: null, withdrawnAt: new Date() }
    const { count } = await tx.comment.updateMany({
      where: { id, withdrawnAt: null },
      data: { ...gone, salt: null },
    })
    if (count === 1) await write(tx, scope, { type: 'comment-withdrawn', commentId: id, about }, gone)
    return ok(threadId ?? id)
  })
  const isOfOthers = !withdrawn.ok && withdrawn.refusal.kind === 'forbidden'
  return isOfOthers ? refuseInService(db, actor, 'withdraw comment', slug) : withdrawn
}

type Event = Extract<AuditEvent, { type: 'comment-resolved' | 'comment-reopened' | 'comment-withdrawn' }>

function write(
  tx: Transaction,
  { actor, organisationId, serviceId }: Scope,
  event: Event,
  set: Record<string, unknown>,
): Promise<void> {
  const rows = [rowChanged('Comment', event.commentId, set)]
  return writeEvent(tx, { actor, organisationId, serviceId, event, rows })
}
