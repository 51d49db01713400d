import { type Logger, pino } from 'pino'
import type { Connection } from '@/prisma/database/connection'
import { keepRetention } from '@/prisma/history/keep-retention'
import { setting } from '../settings'

const log = pino({ name: 'retention' })

/**
 * Keeps the inventory's own retention rules now and once a day. A run that fails is logged, and tried again a day later.
 * Returns how to stop, which waits for the run that is under way.
 */
export function keepRetentionDaily(connection: Connection): () => Promise<void> {
  let last = keepRetentionNow(connection, log)
  const timer = setInterval(
    () => {
      last = keepRetentionNow(connection, log)
    },
    24 * 60 * 60_000,
  ).unref()
  return () => {
    clearInterval(timer)
    return last
  }
}

/**
 * One run of them. The head of the sealed history is logged: whoever keeps the log can tell with
 * `audit verify --head` whether the history was cut off or made anew.
 */
export async function keepRetentionNow(
  connection: Connection,
  log: Pick<Logger, 'info' | 'error'>,
): Promise<void> {
  try {
    const kept = await keepRetention(connection, setting('AUDIT_KEY') ?? '', new Date())
    if (kept.ok) {
      const { head, ...deleted } = kept.value
      if (head) log.info({ head: head.hash, event: head.number }, 'Sealed the history')
      log.info(deleted, 'Kept the retention rules')
    }
    // Another process of the same application does it: then this one need not.
    else if (kept.refusal.kind !== 'conflict')
      log.error(kept.refusal, 'Could not seal the history or keep the retention rules')
  } catch (error) {
    log.error({ reason: (error as Error).message }, 'Could not seal the history or keep the retention rules')
  }
}
