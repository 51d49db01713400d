import { heldCopies } from '@/domain/record/held'
import { daysOf, longestDays } from '@/domain/record/longest'
import { periodInWords } from '@/domain/record/period'
import type { Identifier, ServiceRecord } from '@/domain/record/record'
import { isSameSite, storedKinds } from './matching'
import type { Observation } from './observation'

/** What was observed and what is recorded cannot both be so: the fact that says otherwise, and both in words. */
export type Contradiction = { fact: string; text: string }

/** In what an observation contradicts what is recorded of its identifier: lifetime, domain and party. */
export function contradictionsOf(
  record: ServiceRecord,
  item: Identifier,
  observation: Observation,
): Contradiction[] {
  if (!storedKinds.includes(observation.kind)) return []
  return [lifetime(record, item, observation), domain(item, observation), party(item, observation)].filter(
    (found) => found !== undefined,
  )
}

const hour = 1 / 24

function lifetime(
  record: ServiceRecord,
  { id }: Identifier,
  { lasts }: Observation,
): Contradiction | undefined {
  const copy = heldCopies(record, id).find(({ system }) => system.kind === 'browser')
  const stages = copy?.retention?.value.stages
  if (!lasts || !copy || !stages) return undefined
  const endsWithBrowser = stages.every(({ measure }) => measure === 'browser-session')
  const recordedDays = endsWithBrowser ? 0 : longestDays(copy.retention?.value ?? {})
  const isOpen = recordedDays === undefined
  const fact = `holding/${copy.holding.id}/stages`
  const said = endsWithBrowser
    ? 'until the browser is closed'
    : isOpen
      ? 'without an end'
      : daysInWords(stages)
  const contradiction = { fact, text: `Recorded: kept ${said}. Observed: kept ${lastsInWords(lasts)}` }
  if (lasts === 'until-removed') return isOpen ? undefined : contradiction
  // To keep it for less than the most that is recorded contradicts nothing; criteria can mean any time.
  if (isOpen) return undefined
  const observedDays = lasts === 'session' ? 0 : daysOf(lasts)
  const atMost = stages.some(({ measure }) => measure !== 'exactly')
  const slack = Math.max(hour, recordedDays * 0.01)
  const tooLong = observedDays > recordedDays + slack
  const tooShort = !atMost && observedDays < recordedDays - Math.max(slack, recordedDays * 0.1)
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

function domain({ id, domain }: Identifier, { host }: Observation): Contradiction | undefined {
  if (!domain || !host || isSameSite(domain, host)) return undefined
  return { fact: `identifier/${id}/domain`, text: `Recorded: it belongs to ${domain}. Observed: ${host}` }
}

const parties = { first: 'first party', third: 'third party' }

function party({ id, party }: Identifier, observed: Observation): Contradiction | undefined {
  if (!party || !observed.party || party === observed.party) return undefined
  return {
    fact: `identifier/${id}/party`,
    text: `Recorded: ${parties[party]}. Observed: ${parties[observed.party]}`,
  }
}
