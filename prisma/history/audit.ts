import { noteOfVersion } from '@/domain/record/upgrade/upgrade-answers'
import type { Actor } from '@/domain/review/actor'
import { type AuditEvent, auditEventSchema, speaksOfRecord } from '@/domain/review/audit-event'
import { newId } from '../database/new-id'
import type { Transaction } from '../database/transaction'
import type { Prisma } from '../generated/client'
import type { RowChange } from './guarded/row-change'

/** An event with who did it and whose it is. Without an actor, the operator did it on the command line. */
export type Happened = {
  actor?: Pick<Actor, 'personId'>
  /** None for what concerns several organisations. */
  organisationId: string | null
  serviceId?: string | null
  event: AuditEvent
  /** What it did to rows of guarded tables. It is in the history for `audit verify`, and is shown to nobody. */
  rows?: readonly RowChange[]
}

/** Writes what happened, in the transaction that makes it happen. Throws when an event has not the shape of its type. */
export async function writeEvent(tx: Transaction, happened: Happened): Promise<void> {
  await writeEvents(tx, [happened])
}

/** Writes several events in their order. */
export async function writeEvents(tx: Transaction, happened: readonly Happened[]): Promise<void> {
  const data = happened.map(eventRow)
  if (data.length > 0) await tx.auditEvent.createMany({ data })
}

/** What happened as its row. */
export function eventRow({ actor, organisationId, serviceId, event, rows = [] }: Happened) {
  return {
    id: newId(),
    organisationId,
    serviceId,
    actorId: actor?.personId,
    type: event.type,
    data: {
      ...(speaksOfRecord(event) && noteOfVersion()),
      ...auditEventSchema.parse(event),
      ...(rows.length > 0 && { rows }),
    } as Prisma.InputJsonObject,
  }
}
