import { ok, type Result } from '@/domain/result'
import type { Actor } from '@/domain/review/actor'
import { auditEventSchema } from '@/domain/review/audit-event'
import { may } from '@/domain/review/permissions'
import { rowsOfPage } from '../database/rows-of-page'
import type { PrismaClient } from '../generated/client'
import { refuseTo } from './refusals'

export type ListedRefusal = { id: string; at: Date; by: string; permission: string; service?: string }

/** What people of the actor's organisation tried to change and may not, the newest first, 20 on a page. Refuses whoever may not see it. */
export async function listRefusals(
  db: PrismaClient,
  actor: Actor,
  page: number,
): Promise<Result<{ refusals: ListedRefusal[]; total: number }>> {
  if (!may(actor, 'see refusal', actor)) return refuseTo(db, actor, 'see refusal')
  const where = { organisationId: actor.organisationId, type: 'refused' }
  const total = await db.auditEvent.count({ where })
  const rows = await db.auditEvent.findMany({ where, orderBy: { id: 'desc' }, ...rowsOfPage(page) })
  const people = await db.person.findMany({
    where: { organisationId: actor.organisationId, id: { in: rows.flatMap(({ actorId }) => actorId ?? []) } },
    select: { id: true, name: true },
  })
  const names = new Map(people.map(({ id, name }) => [id, name]))
  const refusals = rows.flatMap(({ id, at, actorId, data }) => {
    const event = auditEventSchema.parse(data)
    if (event.type !== 'refused') return []
    const { permission, service } = event
    return [{ id, at, by: names.get(actorId ?? '') ?? '', permission, service }]
  })
  return ok({ refusals, total })
}
