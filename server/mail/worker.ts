import { setTimeout as sleep } from 'node:timers/promises'
import { pino } from 'pino'
import type { PrismaClient } from '@/prisma/generated/client'
import {
  type ClaimedMail,
  claimMail,
  mostAttempts,
  noteFailure,
  noteSent,
  renewClaim,
} from '@/prisma/mail/mail-queue'
import { letterOf, noteDropped } from '@/prisma/mail/mails'
import type { Channel } from './delivery'

const log = pino({ name: 'mail' })

/** How often a worker does what it does again, in milliseconds. */
export type Intervals = {
  /** Between two looks for emails that are due. */
  look: number
  /** How often it says that it is still sending one. One that is late twice still keeps its email (`claim`). */
  renewal: number
}

export const intervals: Intervals = { look: 2_000, renewal: 10_000 }

/** Milliseconds that an email may still take when the process is asked to stop. */
const grace = 5_000

type Settings<Way = Channel> = {
  channel: Way
  /** The address of the inventory, for the links. */
  address: string
}

/**
 * Sends the emails that are due, one after another, as one of any number of processes, until the function that it
 * returns is called. One that was cut off after the mail service had taken it is sent again, with the same Message-ID
 * or reference. Without a channel it leaves them alone: other processes on the same database may have one.
 */
export function startMailWorker(
  db: PrismaClient,
  { channel, address }: Settings<Channel | undefined>,
  { look, renewal } = intervals,
): () => Promise<void> {
  if (!channel) return async () => undefined
  const settings = { channel, address, renewal }
  const stop = new AbortController()
  const { signal } = stop
  const work = async () => {
    while (!signal.aborted) {
      const didSome = await sendNext(db, settings).catch(report)
      if (!didSome) await sleep(look, undefined, { signal }).catch(() => undefined)
    }
  }
  const end = work()
  return async () => {
    stop.abort()
    await Promise.race([end, sleep(grace, undefined, { ref: false })])
  }
}

/** Sends the email whose turn it is; false when there is none. */
async function sendNext(
  db: PrismaClient,
  { renewal, ...settings }: Settings & Pick<Intervals, 'renewal'>,
): Promise<boolean> {
  const mail = await claimMail(db)
  if (!mail) return false
  const renewing = setInterval(() => renewClaim(db, mail).catch(report), renewal)
  try {
    await attempt(db, mail, settings)
  } catch (error) {
    log.error({ mailId: mail.id, reason: (error as Error).message }, 'Could not send an email')
    await noteFailure(db, mail, { final: false })
  } finally {
    clearInterval(renewing)
  }
  return true
}

async function attempt(db: PrismaClient, mail: ClaimedMail, { channel, address }: Settings): Promise<void> {
  const { id: mailId, attempts, isLate } = mail
  if (isLate) return noteDropped(db, mailId)
  // The process of each attempt ended before it could note anything.
  if (attempts > mostAttempts) return noteFailure(db, mail, { final: true })
  const letter = await letterOf(db, mailId, address)
  if (!letter) return
  const delivery = await channel(letter)
  if (delivery.sent) {
    await noteSent(db, mail)
    log.info({ mailId }, 'Sent an email')
    return
  }
  const { failure, final } = delivery
  await noteFailure(db, mail, { failure, final })
  log.warn({ mailId, failure, final }, 'Could not send an email')
}

function report(error: Error): void {
  log.error({ reason: error.message }, 'Could not work on the queue of emails')
}
