import { auditEventSchema } from '@/domain/review/audit-event'
import { factEvents, type LastChanges, lastChangesIn } from '@/domain/review/last-changes'
import type { PrismaClient } from '../generated/client'

/**
 * Who last changed each fact of a service, of its organisation and of what this shares, since a moment. The caller has
 * checked that the history may be seen.
 */
export async function lastChanges(
  db: PrismaClient,
  serviceId: string,
  organisationId: string,
  since: Date,
): Promise<LastChanges> {
  const rows = await db.auditEvent.findMany({
    where: {
      at: { gte: since },
      type: { in: [...factEvents] },
      OR: [{ serviceId }, { organisationId, serviceId: null }],
    },
    orderBy: { id: 'asc' },
    select: { at: true, actorId: true, data: true },
  })
  const people = await db.person.findMany({
    where: { id: { in: [...new Set(rows.flatMap(({ actorId }) => actorId ?? []))] } },
    select: { id: true, name: true },
  })
  const names = new Map(people.map(({ id, name }) => [id, name]))
  return lastChangesIn(
    rows.map(({ at, actorId, data }) => ({
      at,
      by: actorId === null ? undefined : names.get(actorId),
      event: auditEventSchema.parse(data),
    })),
  )
}
