import type { Actor } from './actor'
import {
  administrators,
  colleagues,
  editors,
  everybody,
  type Grants,
  keepers,
  officers,
  readers,
  reviewers,
} from './grants'
import { mayWith, type Target } from './may'
import { stepGrants } from './workflow'

/**
 * Who may do what: the one table that pages, buttons, actions and the store read. A new thing is a new line.
 * What is not in it may be done by nobody.
 */
export const permissions = {
  publicPage: {
    title: 'Public pages: signing in and out, cookies, privacy, accessibility, health',
    actions: { see: everybody },
  },
  notice: {
    title: 'Published notices and cookies pages, with their versions, their list and their feed',
    actions: { see: everybody },
  },
  staffNotice: {
    title: 'Published notices and cookies pages of services that are for staff alone',
    actions: { see: colleagues },
  },
  service: { title: 'Services', actions: { see: readers, create: editors } },
  record: {
    title:
      'The record of a service: all that it captures, which sections are complete, and recorded exceptions',
    actions: { see: readers, export: readers, create: editors, change: editors, remove: editors },
  },
  documents: { title: 'Documents made from a record', actions: { see: readers, export: readers } },
  history: { title: 'The history of a service', actions: { see: readers } },
  audit: {
    title: 'The audit trail of the organisation: who did what, and what was refused to whom',
    actions: { see: keepers, export: keepers },
  },
  version: {
    title: 'Submitted versions of a record, each step of their review, and what is published',
    actions: {
      see: readers,
      ...stepGrants,
      sign: officers,
      schedule: officers,
      restore: editors,
      except: administrators,
    },
  },
  comment: {
    title: 'Comments on a record and its documents; everybody withdraws their own alone',
    actions: { see: readers, create: reviewers, resolve: officers, withdraw: reviewers },
  },
  desk: { title: 'The officers’ desk', actions: { see: officers } },
  catalogue: { title: 'The catalogue, to add from to a record', actions: { see: editors } },
  organisation: {
    title: 'The organisation, with its contacts and the systems, organisations and statements that it shares',
    actions: { see: colleagues, create: keepers, change: keepers, remove: keepers },
  },
  sharedChange: {
    title: 'Changes to what the organisation shares, which somebody else than their author confirms',
    actions: { see: keepers, confirm: officers },
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
  notification: {
    title: 'What somebody is told of, and whether by email too',
    actions: { see: { person: 'self' }, change: { person: 'self' } },
  },
  mail: {
    title: 'Emails that could not be sent',
    actions: { see: administrators, send: administrators },
  },
  refusal: { title: 'What was refused to people', actions: { see: administrators } },
} as const satisfies Record<string, { title: string; actions: Record<string, Grants> }>

type Table = typeof permissions
/** An action on a resource, as it is said: `see record`. */
export type Permission = {
  [Resource in keyof Table]: `${keyof Table[Resource]['actions'] & string} ${Resource}`
}[keyof Table]

/** Whether somebody may do this with something of this target. Unknown roles, resources and actions are refused. */
export function may(actor: Actor | undefined, permission: Permission, target: Target): boolean {
  return mayWith(grantsOf(permission), actor, target)
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
