import { onDevice } from '@/domain/record/kinds/identifier'
import type { Identifier } from '@/domain/record/record'
import { meaningOf } from './classify/meaning-of'
import type { Observation } from './observation'
import { partyOf } from './party'
import { nameOnly } from './without-values'

/** The kinds of things that are kept on a device under a name. */
export const storedKinds: readonly string[] = ['cookie', 'local-storage', 'session-storage', 'indexed-db']

/**
 * The identifiers that an observation may be, the best first, by kind, name pattern and host. What is kept on a device must have
 * the name; of those with the name, the ones of the closest host, and of those the ones with the very name, win. What is sent or
 * logged is something else than what is kept under that name; it goes by what fields of that name mean where no name fits, since
 * each format calls the address of a visitor something else.
 */
export function identifiersMatching(
  observation: Observation,
  identifiers: readonly Identifier[],
): Identifier[] {
  if (observation.kind === 'request') return identifiers.filter((item) => receives(item, observation.name))
  if (storedKinds.includes(observation.kind))
    return best(
      observation,
      identifiers.filter((item) => mayBeKept(item, observation) && hasName(item, observation)),
    )
  const sent = identifiers.filter(({ kind }) => !storedKinds.includes(kind))
  const named = sent.filter((item) => hasName(item, observation))
  if (named.length > 0) return best(observation, named)
  return sent.filter((item) => meansTheSame(item, observation))
}

/** A session ID, for example, may be kept in a cookie. */
function mayBeKept(item: Identifier, { kind }: Observation): boolean {
  return item.kind === kind || (onDevice(item) && !storedKinds.includes(item.kind))
}

/** Names of headers and fields are the same in any letters, other than what is kept on a device; one entry may name several. */
function hasName({ name: recorded }: Identifier, { kind, name, ways }: Observation): boolean {
  if (!recorded) return false
  const isListed = ways.includes('listed')
  if (storedKinds.includes(kind)) return patternsAgree(recorded, name, isListed)
  return recorded
    .toLowerCase()
    .split(/,\s*/)
    .some((one) => patternsAgree(one, name.toLowerCase(), isListed))
}

/** An identifier stands for a request when it is sent to that host by something on the page. */
function receives(item: Identifier, host: string): boolean {
  return onDevice(item) && item.domain !== undefined && isSameSite(item.domain, host)
}

/** Those of the closest host or, where none is recorded, of the same party; of them those with the very name. */
function best({ name, host, party }: Observation, candidates: Identifier[]): Identifier[] {
  const closer: ((item: Identifier) => unknown)[] = [
    ({ domain }) => host && domain && isWithin(domain, host),
    ({ domain }) => host && domain && isSameSite(domain, host),
    (item) => party && item.party === party && !(host && item.domain),
    ({ domain }) => !host || !domain,
    () => true,
  ]
  const closest = closer.map((isClose) => candidates.filter(isClose)).find((some) => some.length > 0) ?? []
  const exact = closest.filter((item) => item.name === name)
  return exact.length > 0 ? exact : closest
}

/** Whether a cookie of a domain goes to a host: `.gov.uk` is of all hosts within it. */
function isWithin(domain: string, host: string): boolean {
  const bare = domain.replace(/^\.+/, '').toLowerCase()
  return host === bare || (domain.startsWith('.') && host.endsWith(`.${bare}`))
}

function meansTheSame(item: Identifier, { kind, name }: Observation): boolean {
  if (item.kind !== kind) return false
  // There is one address of a visitor, whatever it is called.
  if (kind === 'ip-address' || item.covers === 'group') return true
  const means = meaningOf(name)?.means
  return (
    means !== undefined &&
    [item.name, item.plainName].some((known) => known && meaningOf(known)?.means === means)
  )
}

/** Whether two hosts belong to one site. */
export function isSameSite(domain: string, host: string): boolean {
  return partyOf(host.replace(/^\.+/, ''), [domain.replace(/^\.+/, '')]) === 'first'
}

/**
 * Whether a recorded name is an observed one, or a pattern for it such as `_ga_*` or `_ga_<ID>`. Values in observed names are
 * masked, so a recorded name is masked too before they are compared. A list of cookies has patterns of its own. A pattern must
 * begin or end with something, or everything would fit.
 */
export function patternsAgree(recorded: string, observed: string, isListed = false): boolean {
  if (recorded === observed) return true
  if (!/[*<{]/.test(recorded) && !/[*<{]/.test(observed)) return false
  const pattern = asPattern(recorded)
  if (fits(pattern, observed) || nameOnly(recorded) === observed) return true
  if (!isListed) return false
  const listed = asPattern(observed)
  return listed === pattern || fits(listed, pattern)
}

function asPattern(name: string): string {
  return name.replace(/<[^<>]*>|\{[^{}]*\}/g, '*')
}

/** Whether a name fits a pattern, each `*` of which stands for anything. */
export function fits(pattern: string, name: string): boolean {
  const [first = '', ...rest] = pattern.split('*')
  const last = rest.pop()
  if (last === undefined || first + last === '' || !name.startsWith(first)) return false
  let from = first.length
  for (const part of rest) {
    const at = name.indexOf(part, from)
    if (at < 0) return false
    from = at + part.length
  }
  return name.length - last.length >= from && name.endsWith(last)
}
