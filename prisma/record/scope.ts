import type { Place } from '@/domain/record/place'
import { type Result, refuse } from '@/domain/result'
import type { Actor } from '@/domain/review/actor'
import type { Target } from '@/domain/review/may'
import { may, type Permission } from '@/domain/review/permissions'
import { visibleServiceAt } from '@/domain/review/visibility'
import { type Transaction, transaction } from '../database/transaction'
import type { PrismaClient } from '../generated/client'
import { refuseInService, refusePerson, refuseTo } from '../history/refusals'

/** Whose entries are written, those of a service or those that its organisation shares, and who writes them. */
export type Scope = {
  id: string
  organisationId: string
  serviceId: string | null
  actor?: Pick<Actor, 'personId'>
}

type Work<T> = (tx: Transaction, scope: Scope) => Promise<Result<T>>

/** Changes the service at an address in one transaction, for an actor who may. Refuses everybody else, and notes it. */
export async function inService<T>(
  db: PrismaClient,
  actor: Actor,
  permission: Permission,
  slug: string,
  work: Work<T>,
): Promise<Result<T>> {
  let isPermitted = true
  const result = await transaction(db, async (tx) => {
    const service = await tx.service.findFirst({ where: visibleServiceAt(slug, actor, permission) })
    isPermitted = service !== null
    if (!service) return refuse({ kind: 'not-found' })
    const { id, organisationId } = service
    return work(tx, { id, organisationId, serviceId: id, actor })
  })
  return isPermitted ? result : refuseInService(db, actor, permission, slug)
}

/**
 * Changes what belongs to the actor's organisation, or to the target within it, in one transaction, for an actor who
 * may. Refuses everybody else, and notes it.
 */
export async function inOrganisation<T>(
  db: PrismaClient,
  actor: Actor,
  permission: Permission,
  work: Work<T>,
  target: Target = actor,
): Promise<Result<T>> {
  if (!may(actor, permission, target)) return refuseTo(db, actor, permission)
  const { organisationId } = actor
  return transaction(db, (tx) => work(tx, { id: organisationId, organisationId, serviceId: null, actor }))
}

/** Changes what is recorded in a service, or shared by the organisation, in one transaction. Refuses who may not. */
export function inPlace<T>(
  db: PrismaClient,
  actor: Actor,
  verb: 'create' | 'change' | 'remove',
  place: Place,
  work: Work<T>,
): Promise<Result<T>> {
  return place.kind === 'service'
    ? inService(db, actor, `${verb} record`, place.slug, work)
    : inOrganisation(db, actor, `${verb} organisation`, work)
}

/** As `inOrganisation`, about one of its people; work that does not find them refuses them as not found. */
export async function inPerson<T>(
  db: PrismaClient,
  actor: Actor,
  permission: Permission,
  personId: string,
  work: Work<T>,
): Promise<Result<T>> {
  const target = { organisationId: actor.organisationId, personId }
  const result = await inOrganisation(db, actor, permission, work, target)
  const isMissing = !result.ok && result.refusal.kind === 'not-found'
  return isMissing ? refusePerson(db, actor, permission, personId) : result
}
