'use server'

import { z } from 'zod'
import { idSchema } from '@/domain/record/field'
import { database } from '@/prisma/database/client'
import { erasePerson } from '@/prisma/people/erase-person'
import { changePerson, invitePerson } from '@/prisma/people/people'
import { createTeam } from '@/prisma/people/teams'
import { formAction } from '../_server/form-action'
import { conflictOver } from './conflict'
import { changeForm, invitationForm } from './person-form'

/** Invites somebody and leads on to what the administrator must tell them. */
export const invite = formAction(invitationForm, async (actor, invitation) => {
  const invited = await invitePerson(await database(), actor, invitation)
  return invited.ok ? { to: `/people/${invited.value}/invited` } : invited
})

/** Changes what somebody is called and may do. */
export const change = formAction(changeForm, async (actor, { id, version, changes }) => {
  const changed = await changePerson(await database(), actor, id, { version, changes })
  if (!changed.ok) return changed.refusal.kind === 'conflict' ? conflictOver(actor, id, changes) : changed
  const stillAdministrator = changes.administrator || id !== actor.personId
  return { to: stillAdministrator ? '/people?done=changed' : '/services' }
})

const whoSchema = z.object({ id: idSchema, version: z.coerce.number().int().min(0) })
const accessSchema = whoSchema.extend({
  deactivated: z.enum(['true', 'false']).transform((posted) => posted === 'true'),
})

/** Deactivates somebody, which ends their sessions, or lets them in again. */
export const changeAccess = formAction(accessSchema, async (actor, { id, version, deactivated }) => {
  const changes = { deactivated }
  const changed = await changePerson(await database(), actor, id, { version, changes })
  if (!changed.ok) return changed.refusal.kind === 'conflict' ? conflictOver(actor, id, changes) : changed
  return { to: `/people?done=${deactivated ? 'deactivated' : 'reactivated'}` }
})

/** Erases the name of somebody who has been deactivated, for good. */
export const erase = formAction(whoSchema, async (actor, { id, version }) => {
  const erased = await erasePerson(await database(), actor, id, version)
  return erased.ok ? { to: '/people?done=erased' } : erased
})

const teamSchema = z.object({
  name: z.string().trim().min(1, { error: 'Enter the name of the team' }),
})

/** Adds a team; nobody is in it yet. */
export const addTeam = formAction(teamSchema, async (actor, team) => {
  const created = await createTeam(await database(), actor, team)
  return created.ok ? { to: '/people?done=team-added' } : created
})
