import { fromPrisma, PgBoss } from 'pg-boss'
import type { Transaction } from './transaction'

/** The queue of emails to send, and where pg-boss puts one that it gives up; a migration has made both. */
export const mailQueue = 'mail'
export const undeliveredQueue = 'mail-undelivered'

/** What is known of a job: the rest is read when its turn comes. */
export type MailJob = { mailId: string }

const day = 24 * 60 * 60

/**
 * After a failure it is tried again in some seconds, then after twice as long each time, for about six hours. A process
 * that says nothing for 10 seconds has lost its jobs to another one, which counts as a failure too.
 */
const patience = {
  retryLimit: 13,
  retryDelay: 4,
  retryBackoff: true,
  retryDelayMax: 2 * 60 * 60,
  heartbeatSeconds: 10,
  expireInSeconds: 15 * 60,
  retentionSeconds: 30 * day,
  deleteAfterSeconds: day,
}

/**
 * Queues emails in the transaction that makes them necessary, each not before its time. It asks the transaction alone:
 * on the embedded database any other connection would wait for it for ever.
 */
export async function queueMails(
  tx: Transaction,
  mails: readonly { id: string; after?: Date }[],
): Promise<void> {
  if (mails.length === 0) return
  const boss = new PgBoss({ db: fromPrisma(tx) })
  const jobs = mails.map(({ id, after }) => ({
    data: { mailId: id } satisfies MailJob,
    startAfter: after,
    ...patience,
  }))
  await boss.insert(mailQueue, jobs)
}
