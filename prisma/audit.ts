import { ok, type Result, refuse } from '@/domain/result'
import type { Actor } from '@/domain/review/actor'
import { type AuditEvent, auditEventSchema } from '@/domain/review/audit-event'
import { visibleServiceAt } from '@/domain/review/visibility'
import type { Prisma, PrismaClient } from './generated/client'
import { newId } from './new-id'
import { rowsOfPage } from './rows-of-page'
import type { Transaction } from './transaction'

/** An event with who did it and whose it is. Without an actor, the operator did it on the command line. */
export type Happened = {
  actor?: Pick<Actor, 'personId'>
  organisationId: string
  serviceId?: string | null
  event: AuditEvent
}

/** Writes what happened, in the transaction that makes it happen. Throws when an event has not the shape of its type. */
export async function writeEvent(tx: Transaction, happened: Happened): Promise<void> {
  await writeEvents(tx, [happened])
}

/** Writes several events in their order. */
export async function writeEvents(tx: Transaction, happened: readonly Happened[]): Promise<void> {
  const data = happened.map(({ actor, organisationId, serviceId, event }) => ({
    id: newId(),
    organisationId,
    serviceId,
    actorId: actor?.personId,
    type: event.type,
    data: auditEventSchema.parse(event) as Prisma.InputJsonObject,
  }))
  if (data.length > 0) await tx.auditEvent.createMany({ data })
}

export type HistoryEvent = { id: string; at: Date; event: AuditEvent; by: string | undefined }

/** What happened to a service, the newest first, 20 events on a page. Refuses what the actor may not see. */
export async function readHistory(
  db: PrismaClient,
  actor: Actor,
  slug: string,
  page: number,
): Promise<Result<{ events: HistoryEvent[]; total: number }>> {
  const service = await db.service.findFirst({
    where: visibleServiceAt(slug, actor),
    select: { id: true },
  })
  if (!service) return refuse({ kind: 'not-found' })
  const where = { serviceId: service.id }
  const total = await db.auditEvent.count({ where })
  const rows = await db.auditEvent.findMany({ where, orderBy: { id: 'desc' }, ...rowsOfPage(page) })
  const people = await db.person.findMany({
    where: { id: { in: rows.flatMap(({ actorId }) => actorId ?? []) } },
    select: { id: true, name: true },
  })
  const names = new Map(people.map(({ id, name }) => [id, name]))
  const events = rows.map(({ id, at, actorId, data }) => ({
    id,
    at,
    event: auditEventSchema.parse(data),
    by: actorId === null ? undefined : names.get(actorId),
  }))
  return ok({ events, total })
}
