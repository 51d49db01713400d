import type { Actor } from '@/domain/review/actor'
import { visibleServices } from '@/domain/review/visibility'
import type { PrismaClient } from '../generated/client'

/** At most this many services are named; the others are counted. */
const mostNamed = 50

/** The services that use something; those that the actor may not see, or that are too many, are only counted. */
export type ServicesUsing = { services: { slug: string; name: string }[]; others: number }

/**
 * The services that use something shared by the actor's organisation, directly or through something else that it
 * shares: a service whose logs are in a shared system uses the organisation that runs it.
 */
export async function servicesUsing(db: PrismaClient, actor: Actor, id: string): Promise<ServicesUsing> {
  const scope = actor.organisationId
  const ids = await usedThrough(db, scope, id)
  const uses = { items: { some: { refersTo: { some: { toScope: scope, toId: { in: ids } } } } } }
  const [all, services] = await Promise.all([
    db.service.count({ where: { organisationId: scope, ...uses } }),
    db.service.findMany({
      where: { AND: [visibleServices(actor), uses] },
      select: { slug: true, name: true },
      orderBy: [{ name: 'asc' }, { id: 'asc' }],
      take: mostNamed,
    }),
  ])
  return { services, others: all - services.length }
}

/** Its id, with the ids of all that is shared and refers to it, directly or not. */
async function usedThrough(db: PrismaClient, scope: string, id: string): Promise<string[]> {
  const found = new Set([id])
  for (let next = [id]; next.length > 0; ) {
    const rows = await db.reference.findMany({
      where: { fromScope: scope, toScope: scope, toId: { in: next } },
      select: { fromId: true },
    })
    next = rows.map(({ fromId }) => fromId).filter((fromId) => !found.has(fromId))
    for (const fromId of next) found.add(fromId)
  }
  return [...found]
}
