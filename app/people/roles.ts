import type { ListedPerson } from '@/prisma/people/listed-people'

type Team = { id: string; name: string }

/** What somebody may do in the whole organisation, beside their teams. */
export const organisationRoles = {
  officer: 'Privacy officer: reviews the services of the organisation',
  administrator: 'Administrator: keeps people, teams and settings',
}

/** What somebody may do with the services of a team. */
export const teamRoles = {
  none: 'None',
  viewer: 'Viewer: sees the services of the team',
  editor: 'Editor: changes the services of the team',
}

/** Each role of somebody in a few words; a team that is not among the teams is left out. */
export function rolesInWords(
  { officer, administrator, memberships }: Pick<ListedPerson, 'officer' | 'administrator' | 'memberships'>,
  teams: readonly Team[],
): string[] {
  const inTeams = teams.flatMap(({ id, name }) =>
    memberships.flatMap(({ teamId, role }) =>
      teamId === id ? [`${role === 'editor' ? 'Editor' : 'Viewer'} in ${name}`] : [],
    ),
  )
  return [...(officer ? ['Privacy officer'] : []), ...(administrator ? ['Administrator'] : []), ...inTeams]
}

/** What each role of somebody lets them do, in a sentence each. */
export function reachInWords(person: Parameters<typeof rolesInWords>[0], teams: readonly Team[]): string[] {
  const { officer, administrator } = person
  return [
    ...(officer ? [organisationRoles.officer] : []),
    ...(administrator ? [organisationRoles.administrator] : []),
    ...rolesInWords({ ...person, officer: false, administrator: false }, teams),
  ]
}
