import { ok, type Result } from '@/domain/result'
import type { Actor } from '@/domain/review/actor'
import { type AuditEvent, auditEventSchema } from '@/domain/review/audit-event'
import { typesIn } from '@/domain/review/event-groups'
import { visibleServiceAt } from '@/domain/review/visibility'
import { rowsOfPage } from '../database/rows-of-page'
import type { PrismaClient } from '../generated/client'
import { refuseInService } from './refusals'

export type HistoryEvent = { id: string; at: Date; event: AuditEvent; by: string | undefined }

/** What happened to a service, the newest first, 20 events on a page. Refuses what the actor may not see. */
export async function readHistory(
  db: PrismaClient,
  actor: Actor,
  slug: string,
  page: number,
): Promise<Result<{ events: HistoryEvent[]; total: number }>> {
  const service = await db.service.findFirst({
    where: visibleServiceAt(slug, actor, 'see history'),
    select: { id: true },
  })
  if (!service) return refuseInService(db, actor, 'see history', slug)
  // Who took something away changed nothing: that is for the audit trail.
  const where = { serviceId: service.id, type: { notIn: typesIn('exports') } }
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
