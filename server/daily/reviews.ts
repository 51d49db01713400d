import { pino } from 'pino'
import { writePage } from '@/components/published-page/write-page'
import { dayInLondon } from '@/domain/day'
import type { PrismaClient } from '@/prisma/generated/client'
import { publishDue, remindOfReviews, reopenChanged } from '@/prisma/review/due'

const log = pino({ name: 'reviews' })

/**
 * Publishes what is due and reminds people of reviews, now and every minute. A run that fails is logged and made up for by the next.
 * Returns how to stop, which waits for the run that is under way.
 */
export function keepReviewDates(db: PrismaClient): () => Promise<void> {
  let last = run(db)
  const timer = setInterval(() => {
    last = run(db)
  }, 60_000).unref()
  return () => {
    clearInterval(timer)
    return last
  }
}

async function run(db: PrismaClient): Promise<void> {
  try {
    const today = dayInLondon(new Date())
    const done = {
      reopened: await reopenChanged(db),
      published: await publishDue(db, today, writePage),
      reminded: await remindOfReviews(db, today),
    }
    if (done.reopened + done.published + done.reminded > 0) log.info(done, 'Kept the dates of reviews')
  } catch (error) {
    log.error({ reason: (error as Error).message }, 'Could not keep the dates of reviews')
  }
}
