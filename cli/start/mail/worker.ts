import { type Job, type JobResult, PgBoss } from 'pg-boss'
import { pino } from 'pino'
import type { Connection } from '@/prisma/connection'
import { type MailJob, mailQueue, undeliveredQueue } from '@/prisma/mail-queue'
import { letterOf, noteDropped, noteFailure, noteGivenUp, noteSent } from '@/prisma/mails'
import type { Channel } from './channel'

const log = pino({ name: 'mail' })

/** All that is laid down in the database is laid down by migrations; the worker owns nothing there. */
const ownsNothing = {
  migrate: false,
  createSchema: false,
  schedule: false,
  reindex: false,
  monitorVacuum: false,
}

/** Seconds between two looks for jobs whose process has gone: they come back about ten seconds after it. */
const watch = { superviseIntervalSeconds: 5, monitorIntervalSeconds: 5 }

/** Milliseconds that an email may still take when the process is asked to stop. */
const grace = 5_000

type Settings = {
  /** None when the settings name none: then what is queued is dropped. */
  channel: Channel | undefined
  /** The address of the inventory, for the links. */
  address: string
}

/**
 * Sends the emails in the queue, as one of any number of processes, until the function that it returns is called. One
 * that was cut off after the mail service had taken it is sent again, with the same Message-ID or reference.
 */
export async function startMailWorker(
  { db, jobs: database, kind }: Pick<Connection, 'db' | 'jobs' | 'kind'>,
  { channel, address }: Settings,
): Promise<() => Promise<void>> {
  const backend = kind === 'embedded' ? 'pglite' : 'postgres'
  const boss = new PgBoss({ db: database, backend, ...ownsNothing, ...watch })
  boss.on('error', ({ message }) => log.error({ reason: message }, 'Could not work on the queue of emails'))

  async function send(mailId: string): Promise<JobResult['status']> {
    if (!channel) await noteDropped(db, mailId)
    const letter = channel && (await letterOf(db, mailId, address))
    if (!letter) return 'completed'
    const delivery = await channel(letter)
    if (delivery.sent) {
      await noteSent(db, mailId)
      log.info({ mailId }, 'Sent an email')
      return 'completed'
    }
    const { failure, final } = delivery
    await noteFailure(db, mailId, failure)
    log.warn({ mailId, failure, final }, 'Could not send an email')
    return final ? 'deadletter' : 'failed'
  }

  /** What the queue keeps of a failure is nothing: it might name people. */
  async function attempt(mailId: string): Promise<JobResult['status']> {
    try {
      return await send(mailId)
    } catch (error) {
      log.error({ mailId, reason: (error as Error).message }, 'Could not send an email')
      return 'failed'
    }
  }

  await boss.start()
  await boss.work(mailQueue, { perJobResults: true, batchSize: 10 }, async (batch: Job<MailJob>[]) => {
    const results: JobResult[] = []
    for (const { id, data, signal } of batch)
      if (!signal.aborted) results.push({ id, status: await attempt(data.mailId), output: {} })
    return results
  })
  await boss.work(undeliveredQueue, async (batch: Job<MailJob>[]) => {
    for (const { data } of batch) await noteGivenUp(db, data.mailId)
  })
  return () => boss.stop({ timeout: grace })
}
