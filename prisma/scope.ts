import { ok, type Result, refuse } from '@/domain/result'
import type { Actor } from '@/domain/review/actor'
import { mayEditOrganisation, mayEditService, visibleServiceAt } from '@/domain/review/visibility'
import type { Service } from './generated/client'
import type { Transaction } from './transaction'

/** Whose entries are written, those of a service or those that its organisation shares, and who writes them. */
export type Scope = {
  id: string
  organisationId: string
  serviceId: string | null
  actor?: Pick<Actor, 'personId'>
}

/** The service of that address, when the actor may change it. */
export async function serviceToEdit(tx: Transaction, actor: Actor, slug: string): Promise<Result<Service>> {
  const service = await tx.service.findFirst({ where: visibleServiceAt(slug, actor) })
  if (!service) return refuse({ kind: 'not-found' })
  return mayEditService(actor, service) ? ok(service) : refuse({ kind: 'forbidden' })
}

/** The entries of the service of that address, when the actor may change them. */
export async function serviceScope(tx: Transaction, actor: Actor, slug: string): Promise<Result<Scope>> {
  const service = await serviceToEdit(tx, actor, slug)
  if (!service.ok) return service
  const { id, organisationId } = service.value
  return ok({ id, organisationId, serviceId: id, actor })
}

/** What the actor's organisation shares, when the actor may change it. */
export function sharedScope(actor: Actor): Result<Scope> {
  const { organisationId } = actor
  return mayEditOrganisation(actor)
    ? ok({ id: organisationId, organisationId, serviceId: null, actor })
    : refuse({ kind: 'forbidden' })
}
