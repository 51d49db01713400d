import 'server-only'
import { dayOf, type MaterialChange } from '@/domain/evidence/age'
import type { Comparison } from '@/domain/evidence/reconcile'
import { comparisonOf } from '@/domain/evidence/recorded'
import type { ServiceRecord } from '@/domain/record/record'
import { database } from '@/prisma/database/client'
import { lastMaterialChange } from '@/prisma/evidence/last-material-change'
import type { RecordView } from '../_server/record-view'
import { today } from '../_server/today'

/** What was observed of a service set against its record, today. */
export function comparedIn({ record }: RecordView): Comparison {
  return comparisonOf(record, today())
}

/**
 * The last change of a service that its evidence may not show, as far as the history says it until a moment. Nothing for
 * somebody who may not see the history.
 */
export async function changedSince(
  { can, record }: { can: RecordView['can']; record: ServiceRecord },
  until = new Date(),
): Promise<MaterialChange | undefined> {
  const [oldest] = record.evidence.map(dayOf).sort()
  if (!oldest || !can('see history')) return undefined
  const { found } = comparisonOf(record, today())
  const spokenOf = new Set(found.flatMap(({ identifiers }) => identifiers))
  return lastMaterialChange(await database(), record, spokenOf, { from: oldest, until })
}
