import type { Attribute, Look, ObservedKind, Phase, Way } from '@/domain/record/vocabulary/evidence'

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
