import { onDevice } from '@/domain/record/kinds/identifier'
import type { Identifier } from '@/domain/record/record'
import { meaningOf } from './classify/meaning-of'
import type { Observation } from './observation'
import { partyOf } from './party'

/** The kinds of things that are kept on a device under a name. */
export const storedKinds: readonly string[] = ['cookie', 'local-storage', 'session-storage', 'indexed-db']

/**
 * The identifiers that an observation may be, the best first, by kind, name pattern and host. What is kept on a device must have
 * the name; of those with the name, the ones of the same site, and of those the ones with the very name, win. What is sent or
 * logged goes by what fields of that name mean, since each format calls the address of a visitor something else.
 */
export function identifiersMatching(
  observation: Observation,
  identifiers: readonly Identifier[],
): Identifier[] {
  if (observation.kind === 'request') return identifiers.filter((item) => receives(item, observation.name))
  if (storedKinds.includes(observation.kind)) return best(observation, storedAs(observation, identifiers))
  const named = identifiers.filter((item) => item.name && patternsAgree(item.name, observation.name))
  if (named.length > 0) return best(observation, named)
  return identifiers.filter((item) => meansTheSame(item, observation))
}

function storedAs({ kind, name }: Observation, identifiers: readonly Identifier[]): Identifier[] {
  return identifiers.filter(
    (item) =>
      item.name &&
      patternsAgree(item.name, name) &&
      (item.kind === kind || (onDevice(item) && !storedKinds.includes(item.kind))),
  )
}

/** An identifier stands for a request when it is sent to that host by something on the page. */
function receives(item: Identifier, host: string): boolean {
  return onDevice(item) && item.domain !== undefined && isSameSite(item.domain, host)
}

function best({ name, host }: Observation, candidates: Identifier[]): Identifier[] {
  const ofSite = candidates.filter(({ domain }) => host && domain && isSameSite(domain, host))
  const anywhere = candidates.filter(({ domain }) => !host || !domain)
  const closest = [ofSite, anywhere, candidates].find((some) => some.length > 0) ?? []
  const exact = closest.filter((item) => item.name === name)
  return exact.length > 0 ? exact : closest
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
 * Whether a name fits a pattern such as `_ga_*` or `_ga_<ID>`, on either side: values in observed names are masked. A pattern must
 * begin or end with something, or everything would fit.
 */
export function patternsAgree(recorded: string, observed: string): boolean {
  if (recorded === observed) return true
  const [one, other] = [recorded, observed].map((name) => name.replace(/<[^<>]*>|\{[^{}]*\}/g, '*')) as [
    string,
    string,
  ]
  return one === other || fits(one, other) || fits(other, one)
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
