import { type IdentifierKindName, identifierKinds } from '@/domain/record/vocabulary/identifier-kinds'
import type { Look } from './looks'

/** What was observed is an identifier of some kind, or a request, which takes the address and details of a device to a host. */
export type ObservedKind = IdentifierKindName | 'request'

export const observedKinds: Readonly<Record<ObservedKind, string>> = {
  ...(Object.fromEntries(Object.entries(identifierKinds).map(([name, { label }]) => [name, label])) as {
    [K in IdentifierKindName]: string
  }),
  request: 'Request to another host',
}

/** How something was observed, in the order shown. */
export const ways = {
  header: 'Set by the answer of a server',
  script: 'Set by a script',
  stored: 'Found in the browser',
  sent: 'Sent in a request',
  beacon: 'Sent by a beacon',
  called: 'Read from the device by a script',
  logged: 'Written to a log',
  listed: 'Named in a list',
} as const

export type Way = keyof typeof ways

/** When it was observed, as regards a choice about cookies. A recording that knows of no choice says nothing. */
export const phases = {
  'before-choice': 'Before any choice was made',
  'after-reject': 'After cookies were rejected',
  'after-accept': 'After cookies were accepted',
} as const

export type Phase = keyof typeof phases

/** What a cookie says of itself. */
export const attributes = {
  'http-only': 'Scripts cannot read it',
  secure: 'Sent over HTTPS only',
  'same-site-strict': 'Never sent from other sites',
  'same-site-lax': 'Sent from other sites by links only',
  'same-site-none': 'Sent from other sites',
  partitioned: 'Kept apart for each site',
} as const

export type Attribute = keyof typeof attributes

/**
 * One thing that was observed, without any value of it: names, hosts, paths without their query, lifetimes, attributes, sizes and
 * counts. What was seen several times is one observation. Made by `observe` alone, which drops what a name must not carry.
 */
export type Observation = {
  kind: ObservedKind
  /** The name of the cookie, key, field or parameter; of a request, its host. */
  name: string
  /** Whose it is on a device (the cookie's domain, the origin's host), or the host that it was sent to. */
  host?: string
  /** Whether that host belongs to the same site as the service. */
  party?: 'first' | 'third'
  ways: Way[]
  /** How long a browser keeps it: `session`, `until-removed`, or a period of ISO 8601 counted from when it was set. */
  lasts?: string
  /** The day (`YYYY-MM-DD`) on which it ends, where nobody knows when it was set. */
  endsOn?: string
  attributes?: Attribute[]
  /** The host of the script or answer that set it. */
  setBy?: string
  phases?: Phase[]
  /** Where it was first seen: host and path. */
  page?: string
  /** What its values look like. */
  looksLike?: Look[]
  /** It was there and never had a value. */
  empty?: true
  /** How often it was seen. */
  times: number
  /** The largest value, in bytes. */
  size?: number
  /** What a list says of it, word for word. */
  listed?: { purpose?: string; owner?: string; category?: string }
}

/** What makes two observations one. */
export function observationKey({
  kind,
  host = '',
  name,
}: Pick<Observation, 'kind' | 'host' | 'name'>): string {
  return `${kind}\n${host}\n${name}`
}
