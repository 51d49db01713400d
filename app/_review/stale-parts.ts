import 'server-only'
import type { ServiceRecord } from '@/domain/record/record'
import type { LastChanges } from '@/domain/review/last-changes'
import { type StaleInWords, staleInWords } from '@/domain/review/stale-in-words'
import { database } from '@/prisma/database/client'
import { lastChanges } from '@/prisma/history/last-changes'
import { staleNow } from '@/prisma/publishing/stale-now'
import { today } from '../_server/today'

/** The parts of the published version of a service that its record makes untrue, and who changed what is behind them. */
export type StaleParts = { number: number; parts: StaleInWords[]; changed: LastChanges }

/** What is stale today; undefined when nothing is published. The caller has checked that the service may be seen. */
export async function stalePartsOf(record: ServiceRecord): Promise<StaleParts | undefined> {
  const db = await database()
  const found = await staleNow(db, record, today())
  if (!found) return undefined
  const { number, published, serviceId, organisationId, submittedAt } = found
  return {
    number,
    parts: found.parts.map((part) => staleInWords(part, published, record)),
    changed: await lastChanges(db, serviceId, organisationId, submittedAt),
  }
}
