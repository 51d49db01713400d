import { idSchema } from '../record/field'
import type { Actor } from './actor'
import { type Permission, placesWhere } from './permissions'

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
  return { ...addressOf(slug), ...visibleServices(actor, permission) }
}

/** The service at an address, whoever asks. */
export function addressOf(slug: string) {
  return { slug: idSchema.safeParse(slug).success ? slug : '' }
}
