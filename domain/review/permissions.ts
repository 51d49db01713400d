import type { Actor } from './actor'

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

const everybody: Grants = { anyone: 'everywhere' }
const colleagues: Grants = { person: 'organisation' }
const readers: Grants = {
  viewer: 'team',
  editor: 'team',
  officer: 'organisation',
  administrator: 'organisation',
}
const editors: Grants = { editor: 'team' }
const keepers: Grants = { officer: 'organisation', administrator: 'organisation' }
const administrators: Grants = { administrator: 'organisation' }

/**
 * Who may do what: the one table that pages, buttons, actions and the store read. A new thing is a new line.
 * What is not in it may be done by nobody.
 */
export const permissions = {
  publicPage: {
    title: 'Public pages: signing in and out, cookies, privacy, accessibility, health',
    actions: { see: everybody },
  },
  service: { title: 'Services', actions: { see: readers, create: editors } },
  record: {
    title:
      'The record of a service: all that it captures, which sections are complete, and recorded exceptions',
    actions: { see: readers, export: readers, create: editors, change: editors, remove: editors },
  },
  documents: { title: 'Documents made from a record', actions: { see: readers, export: readers } },
  history: { title: 'The history of a service', actions: { see: readers } },
  catalogue: { title: 'The catalogue, to add from to a record', actions: { see: editors } },
  organisation: {
    title: 'The organisation, with its contacts and the systems, organisations and statements that it shares',
    actions: { see: colleagues, create: keepers, change: keepers, remove: keepers },
  },
  rules: { title: 'The rules that records are checked by', actions: { see: colleagues } },
  people: {
    title: 'People, with their roles and teams',
    actions: { see: administrators, create: administrators, change: administrators },
  },
  team: { title: 'Teams', actions: { see: administrators, create: administrators } },
  session: {
    title: 'Somebody’s account and where they are signed in',
    actions: {
      see: { person: 'self', administrator: 'organisation' },
      end: { person: 'self', administrator: 'organisation' },
    },
  },
  refusal: { title: 'What was refused to people', actions: { see: administrators } },
} as const satisfies Record<string, { title: string; actions: Record<string, Grants> }>

type Table = typeof permissions
/** An action on a resource, as it is said: `see record`. */
export type Permission = {
  [Resource in keyof Table]: `${keyof Table[Resource]['actions'] & string} ${Resource}`
}[keyof Table]

/** Whose something is. What belongs to no team is reached by roles in the organisation alone. */
export type Target = { organisationId?: string; teamId?: string; personId?: string }

/** Whether somebody may do this with something of this target. Unknown roles, resources and actions are refused. */
export function may(actor: Actor | undefined, permission: Permission, target: Target): boolean {
  const { anyone, ...others } = grantsOf(permission)
  if (anyone === 'everywhere') return true
  if (!actor || target.organisationId !== actor.organisationId) return false
  return Object.entries(others).some(([role, reach]) => {
    switch (reach) {
      case 'self':
        return target.personId === actor.personId
      case 'team':
        return actor.memberships.some((one) => one.role === role && one.teamId === target.teamId)
      case 'organisation':
        return (
          role === 'person' ||
          (role === 'officer' && actor.officer) ||
          (role === 'administrator' && actor.administrator)
        )
      default:
        return false
    }
  })
}

/** Where in the organisation of an actor they may do this: all of it, or these teams. */
export function placesWhere(actor: Actor, permission: Permission): 'everywhere' | readonly string[] {
  const { organisationId } = actor
  if (may(actor, permission, { organisationId })) return 'everywhere'
  return actor.memberships.flatMap(({ teamId }) =>
    may(actor, permission, { organisationId, teamId }) ? [teamId] : [],
  )
}

/** Whether an action only shows something. Any other that is refused goes into the audit. */
export function isReading(permission: Permission): boolean {
  return ['see', 'export'].includes(permission.split(' ')[0] ?? '')
}

function grantsOf(permission: string): Grants {
  const [action = '', resource = ''] = permission.split(' ')
  const table: Record<string, { actions: Record<string, Grants> } | undefined> = permissions
  const actions = Object.hasOwn(table, resource) ? table[resource]?.actions : undefined
  return (actions && Object.hasOwn(actions, action) && actions[action]) || {}
}
