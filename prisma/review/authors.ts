import type { AuditEvent } from '@/domain/review/audit-event'
import { approvedStates } from '@/domain/review/workflow'
import type { Transaction } from '../transaction'

/** The events by which somebody has had a hand in a record. */
const edits: AuditEvent['type'][] = [
  'service-created',
  'service-changed',
  'entry-added',
  'entry-changed',
  'entry-removed',
  'record-imported',
  'draft-restored',
]

/** Who has edited the record of a service since the last version of it that was approved. */
export async function authorsSince(tx: Transaction, serviceId: string): Promise<string[]> {
  const approved = await tx.version.findFirst({
    where: { serviceId, state: { in: [...approvedStates] } },
    orderBy: { number: 'desc' },
    select: { submittedAt: true },
  })
  const rows = await tx.auditEvent.findMany({
    where: {
      serviceId,
      type: { in: edits },
      actorId: { not: null },
      ...(approved && { at: { gt: approved.submittedAt } }),
    },
    distinct: ['actorId'],
    select: { actorId: true },
  })
  return rows.flatMap(({ actorId }) => actorId ?? [])
}
