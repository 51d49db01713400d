import { idSchema } from '../record/field'
import type { Actor } from './actor'

/** What decides who may reach a service. */
export type Reach = { organisationId: string; teamId: string }

/**
 * Which services an actor may see: those of their teams, and for officers and administrators all of their
 * organisation. The shape is a where-clause of the store, so that what may not be seen is not found.
 */
export function visibleServices(actor: Actor) {
  const teamId = { in: actor.memberships.map((membership) => membership.teamId) }
  return actor.officer || actor.administrator
    ? { organisationId: actor.organisationId }
    : { organisationId: actor.organisationId, teamId }
}

/**
 * The one service at an address, when the actor may see it. An address that no service can have is not looked for:
 * a database fails over characters that it cannot keep.
 */
export function visibleServiceAt(slug: string, actor: Actor) {
  return { slug: idSchema.safeParse(slug).success ? slug : '', ...visibleServices(actor) }
}

/** Editors of the service's team change its record; nobody else does. */
export function mayEditService(actor: Actor, service: Reach): boolean {
  return (
    service.organisationId === actor.organisationId &&
    actor.memberships.some(({ teamId, role }) => teamId === service.teamId && role === 'editor')
  )
}

/** A new service belongs to a team that its maker edits for. */
export function mayCreateServiceIn(actor: Actor, teamId: string): boolean {
  return actor.memberships.some((membership) => membership.teamId === teamId && membership.role === 'editor')
}

/** Contacts, shared systems and default statements concern every notice: officers and administrators keep them. */
export function mayEditOrganisation(actor: Actor): boolean {
  return actor.officer || actor.administrator
}

/** People, teams and roles. */
export function mayManagePeople(actor: Actor): boolean {
  return actor.administrator
}
