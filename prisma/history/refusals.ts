import { pino } from 'pino'
import { type Result, refuse } from '@/domain/result'
import type { Actor } from '@/domain/review/actor'
import type { Target } from '@/domain/review/may'
import { isReading, may, type Permission } from '@/domain/review/permissions'
import { serviceWhere } from '@/domain/review/visibility'
import type { PrismaClient } from '../generated/client'
import { writeEvent } from './audit'

const log = pino({ name: 'permissions' })

/** Says in the log that somebody was not permitted something; by ids alone, for a log is no place for names. */
export function logRefusal({ personId }: Actor, permission: Permission): void {
  log.warn({ personId, permission }, 'refused')
}

/**
 * Refuses what an actor may not do in their organisation. It is logged, and kept in the audit when it would have
 * changed something.
 */
export async function refuseTo(
  db: PrismaClient,
  actor: Actor,
  permission: Permission,
): Promise<Result<never>> {
  await note(db, actor, permission, actor)
  return refuse({ kind: 'forbidden' })
}

/**
 * Refuses what an actor may not do with the service at an address: as forbidden if they may see it, as not found if
 * not. Logged and kept as above when there is such a service.
 */
export async function refuseInService(
  db: PrismaClient,
  actor: Actor,
  permission: Permission,
  slug: string,
): Promise<Result<never>> {
  const select = { slug: true, organisationId: true, teamId: true } as const
  const service = await db.service.findUnique({ where: serviceWhere(slug), select })
  if (!service) return refuse({ kind: 'not-found' })
  await note(db, actor, permission, service)
  return refuse({ kind: may(actor, 'see service', service) ? 'forbidden' : 'not-found' })
}

/** Refuses somebody who is not among the people of the actor's organisation; noted when they are of another one. */
export async function refusePerson(
  db: PrismaClient,
  actor: Actor,
  permission: Permission,
  personId: string,
): Promise<Result<never>> {
  const { organisationId } = actor
  const elsewhere = { id: personId, organisationId: { not: organisationId } }
  const person = await db.person.findFirst({ where: elsewhere, select: { organisationId: true } })
  if (person) await note(db, actor, permission, person)
  return refuse({ kind: 'not-found' })
}

/**
 * What concerns another organisation stands in the audit of neither: whoever reads it would learn which services
 * that one has, or who works here.
 */
async function note(
  db: PrismaClient,
  actor: Actor,
  permission: Permission,
  { organisationId, slug: service }: Target & { slug?: string },
): Promise<void> {
  logRefusal(actor, permission)
  if (isReading(permission)) return
  const isOwn = organisationId === actor.organisationId
  const event = { type: 'refused', permission, ...(isOwn && service && { service }) } as const
  await writeEvent(db, { actor, organisationId: isOwn ? actor.organisationId : null, event })
}
