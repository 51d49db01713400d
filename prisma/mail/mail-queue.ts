import type { MailFailure } from '@/domain/review/mail'
import type { PrismaClient } from '../generated/client'

// The rows of emails are their queue: each says when it is due. Claims go by the clock of the database, since the
// processes that share it may each have another time.

/** An email whose turn has come, for one process alone. `attempts` counts this one. */
export type ClaimedMail = { id: string; attempts: number; isLate: boolean }

/** Seconds for which an email is one process's own, unless it says that it is still at work. */
export const claim = 30

/** After so many attempts, in about six hours, an email has failed. */
export const mostAttempts = 14

/** Seconds until an email is tried again: some at first, then twice as long each time, up to two hours. */
export function pauseAfter(attempts: number): number {
  return Math.min(4 * 2 ** (attempts - 1), 2 * 60 * 60)
}

/**
 * Claims the email that has been due the longest, if any. No other process gets it until the claim has run out, as
 * it does when this process ends. One that nobody could send for a week is late.
 */
export async function claimMail(db: PrismaClient): Promise<ClaimedMail | undefined> {
  const [mail] = await db.$queryRaw<ClaimedMail[]>`
    with due as (
      select id, "dueAt" from "Mail" where state = 'queued' and "dueAt" <= now()
      order by "dueAt" limit 1 for update skip locked)
    update "Mail" as mail set attempts = attempts + 1, "dueAt" = now() + make_interval(secs => ${claim})
    from due where mail.id = due.id
    returning mail.id, mail.attempts, due."dueAt" < now() - interval '7 days' as "isLate"`
  return mail
}

/** Keeps a claim that has not been lost to another process. */
export async function renewClaim(db: PrismaClient, { id, attempts }: ClaimedMail): Promise<void> {
  await db.$executeRaw`
    update "Mail" set "dueAt" = now() + make_interval(secs => ${claim})
    where id = ${id} and attempts = ${attempts} and state = 'queued'`
}

/** Notes that the mail service has taken an email. */
export async function noteSent(db: PrismaClient, { id }: ClaimedMail): Promise<void> {
  await db.mail.updateMany({ where: { id }, data: { state: 'sent', sentAt: new Date(), failure: null } })
}

/**
 * Notes an attempt that failed, and why; undefined where the fault is ours. The email is tried again later, unless the
 * failure is `final` or this was its last attempt. One that another process has claimed since is left to that one.
 */
export async function noteFailure(
  db: PrismaClient,
  { id, attempts }: ClaimedMail,
  { failure, final }: { failure?: MailFailure; final: boolean },
): Promise<void> {
  const state = final || attempts >= mostAttempts ? 'failed' : 'queued'
  await db.$executeRaw`
    update "Mail" set failure = ${failure ?? null}, state = ${state}::"MailState",
      "dueAt" = now() + make_interval(secs => ${pauseAfter(attempts)})
    where id = ${id} and attempts = ${attempts} and state = 'queued'`
}
