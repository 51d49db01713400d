import { idSchema } from '../record/field'
import type { Actor } from './actor'
import { may, type Permission, placesWhere } from './permissions'

/**
 * The services with which an actor may do something, as a where-clause of the store: what they may not see is not
 * found.
 */
export function visibleServices(actor: Actor, permission: Permission = 'see service') {
  const { organisationId } = actor
  const places = placesWhere(actor, permission)
  return places === 'everywhere' ? { organisationId } : { organisationId, teamId: { in: [...places] } }
}

/**
 * The one service at an address, when the actor may do this with it. An address that no service can have is not
 * looked for: a database fails over characters that it cannot keep.
 */
export function visibleServiceAt(slug: string, actor: Actor, permission: Permission = 'see service') {
  return { ...serviceWhere(slug), ...visibleServices(actor, permission) }
}

/** The service at an address, whoever asks. */
export function serviceWhere(slug: string) {
  return { slug: idSchema.safeParse(slug).success ? slug : '' }
}

/** The published versions that somebody may read, signed in or not, as a where-clause of the store. */
export function readableVersions(actor: Actor | undefined) {
  const forAll = { staffOnly: false }
  if (!actor || !may(actor, 'see staffNotice', actor)) return forAll
  return { OR: [forAll, { service: { organisationId: actor.organisationId } }] }
}
