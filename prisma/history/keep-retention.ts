import { momentBefore, ownPeriods } from '@/domain/own-record/moment-before'
import { ok, type Result } from '@/domain/result'
import type { Connection } from '../database/connection'
import type { Head } from './audit-chain'
import { expireAudit, sealAudit } from './audit-checkpoints'

const day = 24 * 60 * 60_000

/** What a run of the retention rules deleted, and the head of the history as it was sealed. */
export type RetentionRun = { events: number; sessions: number; head: Head | null }

/**
 * Keeps the inventory's own retention rules, once a day: deletes the times of old sessions, the counts that no
 * limit needs any more and what people were told long ago, seals the history, and deletes what is older than its period. Refuses as `sealAudit` and `expireAudit` do.
 */
export async function keepRetention(
  { db, asOwner }: Connection,
  key: string,
  now: Date,
): Promise<Result<RetentionRun>> {
  const old = { createdAt: { lte: momentBefore(now, ownPeriods.sessionTimes) } }
  const { count: sessions } = await db.session.deleteMany({ where: old })
  await db.useCount.deleteMany({ where: { endsAt: { lte: now } } })
  await db.formPost.deleteMany({ where: { at: { lte: new Date(now.getTime() - day) } } })
  const told = { lte: momentBefore(now, ownPeriods.notifications) }
  await db.notification.deleteMany({ where: { at: told } })
  await db.mail.deleteMany({ where: { createdAt: told } })
  const sealed = await sealAudit(db, key, now)
  if (!sealed.ok) return sealed
  const expired = await asOwner((owner) => expireAudit(owner.db, key, historyExpiry(now)))
  return expired.ok ? ok({ events: expired.value, sessions, head: sealed.value }) : expired
}

/** Events from before then are deleted: a day early, so that none becomes older than the period before the next run. */
export function historyExpiry(now: Date): Date {
  return new Date(momentBefore(now, ownPeriods.history).getTime() + day)
}
