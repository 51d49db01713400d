import { heldCopies } from '@/domain/record/held'
import { onDevice } from '@/domain/record/kinds/identifier'
import { daysOf, longestDays } from '@/domain/record/longest'
import { periodInWords } from '@/domain/record/period'
import type { Holding, Identifier, ServiceRecord } from '@/domain/record/record'
import { isSameSite, storedKinds } from './matching'
import type { Observation } from './observation'

/** What was observed and what is recorded cannot both be so: of which identifier, the fact that says otherwise, and both in words. */
export type Contradiction = {
  about: 'lifetime' | 'domain' | 'party' | 'choice'
  identifier: string
  fact: string
  text: string
}

type Difference = Pick<Contradiction, 'fact' | 'text'> | undefined

/** In what an observation contradicts what is recorded of its identifier: lifetime, domain, party, and that it waits for consent. */
export function contradictionsOf(
  record: ServiceRecord,
  item: Identifier,
  observation: Observation,
): Contradiction[] {
  const isStored = storedKinds.includes(observation.kind)
  const found: Record<Contradiction['about'], Difference> = {
    lifetime: isStored ? lifetime(record, item, observation) : undefined,
    domain: isStored ? domain(item, observation) : undefined,
    party: isStored ? party(item, observation) : undefined,
    choice: choice(item, observation),
  }
  return Object.entries(found).flatMap(([about, one]) =>
    one ? [{ about: about as Contradiction['about'], identifier: item.id, ...one }] : [],
  )
}

/** Consent comes first. That something was asked of a host does not show that a cookie of that host was there. */
function choice({ id, kind, deviceAccess, pecrBasis }: Identifier, observation: Observation): Difference {
  if (!observation.phases?.includes('before-choice')) return undefined
  if (pecrBasis !== 'consent' || !onDevice({ kind, deviceAccess })) return undefined
  if (observation.kind === 'request' && storedKinds.includes(kind)) return undefined
  return {
    fact: `identifier/${id}/pecrBasis`,
    text: 'Recorded: it rests on consent. Observed: it was there before any choice was made',
  }
}

const hour = 1 / 24

/**
 * Browsers keep no cookie for longer than 400 days, whatever it asks for
 * (https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-rfc6265bis, section 5.5).
 */
export const longestInBrowsers = 400

/** One copy in the browser that is kept as long as was observed is enough. */
function lifetime(record: ServiceRecord, { id }: Identifier, { lasts }: Observation): Difference {
  if (!lasts) return undefined
  const copies = heldCopies(record, id).filter(({ system }) => system.kind === 'browser')
  const found = copies.map(({ holding, retention }) =>
    retention?.value.stages ? lifetimeOf(holding, retention.value, lasts) : undefined,
  )
  return found.includes(undefined) ? undefined : found[0]
}

function lifetimeOf(
  holding: Holding,
  { stages = [], ...rest }: Pick<Holding, 'stages' | 'whicheverFirst'>,
  lasts: string,
): Difference {
  const endsWithBrowser = stages.every(({ measure }) => measure === 'browser-session')
  const recordedDays = endsWithBrowser ? 0 : longestDays({ stages, ...rest })
  const isOpen = recordedDays === undefined
  const said = endsWithBrowser
    ? 'until the browser is closed'
    : isOpen
      ? 'without an end'
      : daysInWords(stages)
  const contradiction = {
    fact: `holding/${holding.id}/stages`,
    text: `Recorded: kept ${said}. Observed: kept ${lastsInWords(lasts)}`,
  }
  if (lasts === 'until-removed') return isOpen ? undefined : contradiction
  // To keep it for less than the most that is recorded contradicts nothing; criteria can mean any time.
  if (isOpen) return undefined
  const observedDays = lasts === 'session' ? 0 : daysOf(lasts)
  const atMost = stages.some(({ measure }) => measure !== 'exactly')
  const slack = Math.max(hour, recordedDays * 0.01)
  const tooLong = observedDays > recordedDays + slack
  const leastDays = Math.min(recordedDays - Math.max(slack, recordedDays * 0.1), longestInBrowsers - 1)
  const tooShort = !atMost && observedDays < leastDays
  return tooLong || tooShort ? contradiction : undefined
}

function daysInWords(stages: readonly { period?: string; longestPeriod?: string }[]): string {
  return stages
    .flatMap(({ period, longestPeriod }) => longestPeriod ?? period ?? [])
    .map((period) => `for ${periodInWords(period)}`)
    .join(', then ')
}

/** `P400D` as “for 400 days” and `P730D` as “for 2 years”, with the other ends that an observation can have. */
export function lastsInWords(lasts: string): string {
  if (lasts === 'session') return 'until the browser is closed'
  if (lasts === 'until-removed') return 'until it is removed'
  const [, days] = /^P(\d+)D$/.exec(lasts) ?? []
  const isWholeYears = Number(days) > 0 && Number(days) % 365 === 0
  return `for ${periodInWords(isWholeYears ? `P${Number(days) / 365}Y` : lasts)}`
}

function domain({ id, domain }: Identifier, { host }: Observation): Difference {
  if (!domain || !host || isSameSite(domain, host)) return undefined
  return { fact: `identifier/${id}/domain`, text: `Recorded: it belongs to ${domain}. Observed: ${host}` }
}

const parties = { first: 'first party', third: 'third party' }

function party({ id, party }: Identifier, observed: Observation): Difference {
  if (!party || !observed.party || party === observed.party) return undefined
  return {
    fact: `identifier/${id}/party`,
    text: `Recorded: ${parties[party]}. Observed: ${parties[observed.party]}`,
  }
}
