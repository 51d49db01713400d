import { pino } from 'pino'
import type { Connection } from '@/prisma/connection'
import { keepRetention } from '@/prisma/keep-retention'

const log = pino({ name: 'retention' })

/** Keeps the inventory's own retention rules now and once a day. A run that fails is logged, and tried again a day later. */
export function keepRetentionDaily(connection: Connection): void {
  run(connection)
  setInterval(run, 24 * 60 * 60_000, connection).unref()
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
