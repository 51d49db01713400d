import { z } from 'zod'
import { idSchema } from '@/domain/record/field'
import { newName } from '@/domain/record/refused-anew'
import { type Invitation, invitationSchema } from '@/prisma/people/people'
import type { Question } from '../_record/question'
import { organisationRoles, teamRoles } from './roles'

type Team = { id: string; name: string }
type Roles = Omit<Invitation, 'email'>

const teamPrefix = 'team-'

/** The questions about what somebody is called and may do, with one for each team. */
export function personQuestions(teams: readonly Team[]): Question[] {
  return [
    {
      name: 'name',
      label: 'Name',
      optional: false,
      control: { type: 'text', mode: 'text', width: 'medium' },
    },
    {
      name: 'roles',
      label: 'Roles in the organisation',
      optional: true,
      control: { type: 'checkboxes', items: itemsOf(organisationRoles) },
    },
    ...teams.map(
      ({ id, name }): Question => ({
        name: `${teamPrefix}${id}`,
        label: `Role in the team ${name}`,
        optional: false,
        control: { type: 'radios', items: itemsOf(teamRoles) },
      }),
    ),
  ]
}

/** The answers to those questions that are stored; somebody new is in no team. */
export function personValues(
  teams: readonly Team[],
  { name, officer, administrator, memberships }: Roles = noRoles,
) {
  const roleIn = (teamId: string) => memberships.find((membership) => membership.teamId === teamId)?.role
  return {
    name,
    roles: [...(officer ? ['officer'] : []), ...(administrator ? ['administrator'] : [])],
    ...Object.fromEntries(teams.map(({ id }) => [`${teamPrefix}${id}`, roleIn(id) ?? 'none'])),
  }
}

const noRoles: Roles = { name: '', officer: false, administrator: false, memberships: [] }

const roles = z.preprocess(
  (posted) => (posted === undefined ? [] : [posted].flat()),
  z.array(z.enum(keysOf(organisationRoles), { error: 'Select roles from the list' })),
)
const questions = {
  name: z
    .string()
    .trim()
    .min(1, { error: 'Enter their name' })
    .pipe(newName(invitationSchema.shape.name, 'Name')),
  roles,
}
const email = z
  .string()
  .trim()
  .min(1, { error: 'Enter their email address' })
  .pipe(invitationSchema.shape.email)
// Every other field is the role in a team; a role that there is not is refused.
const teamRole = z.enum(keysOf(teamRoles), { error: 'Select their role in the team' })

/** The form that invites somebody. */
export const invitationForm = z
  .object({ ...questions, email })
  .catchall(teamRole)
  .transform(({ name, email, roles, ...rest }): Invitation => ({ email, ...given(name, roles, rest) }))

/** The form that changes somebody, with the version that it was filled in from. */
export const changeForm = z
  .object({ ...questions, id: idSchema, version: z.coerce.number().int().min(0) })
  .catchall(teamRole)
  .transform(({ name, id, version, roles, ...rest }) => ({ id, version, changes: given(name, roles, rest) }))

/** In the order of teams in the store, which takes answers in another order for a change. */
function given(name: string, roles: string[], rest: Record<string, string>): Roles {
  const memberships = Object.entries(rest).flatMap(([field, role]): Roles['memberships'] =>
    field.startsWith(teamPrefix) && (role === 'viewer' || role === 'editor')
      ? [{ teamId: field.slice(teamPrefix.length), role }]
      : [],
  )
  return {
    name,
    officer: roles.includes('officer'),
    administrator: roles.includes('administrator'),
    memberships: memberships.toSorted((one, other) => (one.teamId < other.teamId ? -1 : 1)),
  }
}

function itemsOf(options: Record<string, string>) {
  return Object.entries(options).map(([value, text]) => ({ value, text }))
}

function keysOf<Key extends string>(options: Record<Key, string>): Key[] {
  return Object.keys(options) as Key[]
}
