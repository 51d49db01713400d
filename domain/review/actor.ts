/** Somebody signed in, as the database knows them at this request. */
export type Actor = {
  personId: string
  name: string
  organisationId: string
  /** Reviews the services of the organisation. */
  officer: boolean
  /** Keeps people, teams and settings of the organisation. */
  administrator: boolean
  memberships: readonly { teamId: string; role: 'editor' | 'viewer' }[]
}
