/** What somebody can be, from the least to the most. Who signed in without a role is a `person` alone. */
export const roles = {
  anyone: 'Anyone, signed in or not',
  person: 'Everyone signed in',
  viewer: 'Viewer',
  editor: 'Editor',
  officer: 'Privacy officer',
  administrator: 'Administrator',
} as const

/** How far a role carries. Nothing but `everywhere` leaves the actor's own organisation. */
export const reaches = {
  self: 'About themselves',
  team: 'In their teams',
  organisation: 'In their organisation',
  everywhere: 'Everywhere',
} as const

/** Which roles may do something, and how far. A role that is not named may not. */
export type Grants = {
  readonly anyone?: 'everywhere'
  readonly person?: 'self' | 'organisation'
  readonly viewer?: 'team'
  readonly editor?: 'team'
  readonly officer?: 'organisation'
  readonly administrator?: 'organisation'
}

export const everybody: Grants = { anyone: 'everywhere' }
export const colleagues: Grants = { person: 'organisation' }
export const readers: Grants = {
  viewer: 'team',
  editor: 'team',
  officer: 'organisation',
  administrator: 'organisation',
}
export const editors: Grants = { editor: 'team' }
export const officers: Grants = { officer: 'organisation' }
export const reviewers: Grants = { editor: 'team', officer: 'organisation' }
export const keepers: Grants = { officer: 'organisation', administrator: 'organisation' }
export const administrators: Grants = { administrator: 'organisation' }
