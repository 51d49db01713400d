import { pino } from 'pino'
import type { Connection } from '@/prisma/connection'
import { keepRetention } from '@/prisma/keep-retention'

const log = pino({ name: 'retention' })

/**
 * Keeps the inventory's own retention rules now and once a day. A run that fails is logged, and tried again a day later.
 * Returns how to stop, which waits for the run that is under way.
 */
export function keepRetentionDaily(connection: Connection): () => Promise<void> {
  let last = run(connection)
  const timer = setInterval(
    () => {
      last = run(connection)
    },
    24 * 60 * 60_000,
  ).unref()
  return () => {
    clearInterval(timer)
    return last
  }
}

async function run(connection: Connection): Promise<void> {
  try {
    const kept = await keepRetention(connection, process.env.AUDIT_KEY ?? '', new Date())
    if (kept.ok) log.info(kept.value, 'Kept the retention rules')
    // Another process of the same application does it: then this one need not.
    else if (kept.refusal.kind !== 'conflict') log.error(kept.refusal, 'Could not keep the retention rules')
  } catch (error) {
    log.error({ reason: (error as Error).message }, 'Could not keep the retention rules')
  }
}
