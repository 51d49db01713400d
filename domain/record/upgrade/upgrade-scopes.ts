import type { Values } from '../field'
import type { PlainEntry, ServiceScope, SharedScope, Step } from './step'
import { stepsFrom } from './steps'

/** What a service has of its own, or what an organisation shares, in the form of a version. */
export type ScopeAt = { version: number; owner: Values; entries: readonly PlainEntry[] }

/** The longest that an id may be. */
const longestId = 64

/**
 * A service and its organisation in this program's form. An organisation is upgraded by itself, whichever service is
 * looked at. A service needs what is shared in the form that it has itself, so its organisation may be behind it, never ahead.
 */
export function upgradeScopes(
  organisation: ScopeAt,
  service: ScopeAt,
): { organisation: ScopeAt; service: ScopeAt } {
  if (organisation.version > service.version)
    throw new Error(
      `The organisation has version ${organisation.version} of the record already, and its service still version ${service.version}`,
    )
  const scopes = { organisation, service }
  for (const step of stepsFrom(organisation.version)) {
    const { organisation: shared, service: own } = scopes
    if (own.version === step.from) scopes.service = upgradeService(step, own, shared)
    scopes.organisation = upgradeShared(step, shared)
  }
  return scopes
}

/** What an organisation shares in this program's form. */
export function upgradeOrganisation(organisation: ScopeAt): ScopeAt {
  return stepsFrom(organisation.version).reduce((scope, step) => upgradeShared(step, scope), organisation)
}

function upgradeShared(step: Step, { owner, entries }: ScopeAt): ScopeAt {
  const scope = sharedScope(owner, entries, [])
  const upgraded = step.shared ? entries.flatMap((entry) => step.shared?.(entry, scope) ?? []) : entries
  return {
    version: step.from + 1,
    owner: step.organisation?.(owner, scope) ?? owner,
    entries: inPlace(entries, upgraded),
  }
}

function upgradeService(step: Step, { owner, entries }: ScopeAt, organisation: ScopeAt): ScopeAt {
  const scope: ServiceScope = {
    ...sharedScope(organisation.owner, organisation.entries, entries),
    service: owner,
    own: (kind) => entries.filter((entry) => entry.kind === kind),
  }
  const upgraded = step.own ? entries.flatMap((entry) => step.own?.(entry, scope) ?? []) : entries
  return {
    version: step.from + 1,
    owner: step.service?.(owner, scope) ?? owner,
    entries: inPlace(entries, [...upgraded, ...(step.added?.(scope) ?? [])]),
  }
}

function sharedScope(
  organisation: Values,
  shared: readonly PlainEntry[],
  own: readonly PlainEntry[],
): SharedScope {
  const all = [...shared, ...own]
  const found = new Map(all.map((entry) => [`${entry.kind}/${entry.id}`, entry]))
  const used = new Set(all.map(({ id }) => id))
  const given = new Map<string, string>()
  const idFor = (wanted: string): string => {
    const known = given.get(wanted)
    if (known) return known
    let id = wanted.slice(0, longestId)
    for (let n = 2; used.has(id); n++) id = `${wanted.slice(0, longestId - 1 - `${n}`.length)}-${n}`
    used.add(id)
    given.set(wanted, id)
    return id
  }
  return { organisation, find: (kind, id) => found.get(`${kind}/${id}`), idFor }
}

/** What was there before keeps its place, whatever it became; what is new comes after all of it. */
function inPlace(before: readonly PlainEntry[], after: readonly PlainEntry[]): PlainEntry[] {
  const places = new Map(before.map(({ id }, place) => [id, place]))
  const placeOf = ({ id }: PlainEntry) => places.get(id) ?? before.length
  return after.toSorted((one, other) => placeOf(one) - placeOf(other))
}
