import type { Identifier, RecordedObservation, ServiceRecord } from '@/domain/record/record'
import type { Format, ObservedKind } from '@/domain/record/vocabulary/evidence'
import { type Contradiction, contradictionsOf } from './contradictions'
import { identifiersMatching } from './matching'
import { type Observation, observationKey } from './observation'

/**
 * What an observation is to a record: not recorded, recorded, by decision not the service's, by decision about to go, not known to
 * have gone by the day on which it should have, or gone as newer evidence shows.
 */
export type ObservationState = 'new' | 'recorded' | 'not-ours' | 'expected-to-go' | 'still-there' | 'gone'

export type Compared = {
  observation: Observation
  /** The id under which the record keeps the observation, if it does. */
  id?: string
  state: ObservationState
  /** The ids of the identifiers that it is. */
  identifiers: string[]
  contradictions: Contradiction[]
}

/** What was observed set against what is recorded; and what is recorded and was not found where it should have been. */
export type Comparison = { found: Compared[]; notFound: Identifier[] }

/** What was observed, by evidence of which formats, and on which day (`YYYY-MM-DD`). */
export type ToCompare = { observations: readonly Observation[]; formats: readonly Format[]; day: string }

/** What each format of evidence would show if it was there. Of a list nobody knows whether it is complete for a device. */
export const shows: Readonly<Partial<Record<Format, readonly ObservedKind[]>>> = {
  scan: ['cookie', 'local-storage', 'session-storage', 'indexed-db', 'request'],
  'storage-state': ['cookie', 'local-storage'],
  wec: ['cookie', 'local-storage', 'request'],
  har: ['cookie', 'request'],
  'cookies-txt': ['cookie'],
  'cookie-list': ['cookie'],
}

/** Sets observations against a record, with the decisions that the record holds about such observations. */
export function reconcile(record: ServiceRecord, { observations, formats, day }: ToCompare): Comparison {
  const decided = new Map(record.observations.map((entry) => [keyOf(entry), entry]))
  const found = observations.map((observation) =>
    compare(record, observation, decided.get(observationKey(observation)), day),
  )
  const seen = new Set(found.flatMap(({ identifiers }) => identifiers))
  const shown = new Set(formats.flatMap((format) => shows[format] ?? []))
  const notFound = record.identifiers.filter(({ id, kind }) => shown.has(kind) && !seen.has(id))
  return { found, notFound }
}

const keyOf = (entry: RecordedObservation) =>
  observationKey({ kind: entry.kind, name: entry.name, ...(entry.host && { host: entry.host }) })

function compare(
  record: ServiceRecord,
  observation: Observation,
  entry: RecordedObservation | undefined,
  day: string,
): Compared {
  const items = identifiersOf(record, observation, entry)
  const state = stateOf(items, entry, day)
  return {
    observation,
    ...(entry && { id: entry.id }),
    state,
    identifiers: items.map(({ id }) => id),
    // What is about to go may differ until then, but must not be there before people have agreed.
    contradictions: items
      .flatMap((item) => contradictionsOf(record, item, observation))
      .filter(({ about }) => state === 'recorded' || about === 'choice'),
  }
}

/** What somebody said that it is, or that it is not ours, counts before what its name suggests. */
function identifiersOf(
  { identifiers }: ServiceRecord,
  observation: Observation,
  entry: RecordedObservation | undefined,
): Identifier[] {
  if (isNotOurs(entry)) return []
  const said = entry?.decision === 'recorded' && identifiers.find(({ id }) => id === entry.identifier)
  return said ? [said] : identifiersMatching(observation, identifiers)
}

/** Said with a reason: without one it is not decided yet. */
function isNotOurs(entry: RecordedObservation | undefined): boolean {
  return entry?.decision === 'not-ours' && Boolean(entry.reason)
}

function stateOf(
  items: readonly Identifier[],
  entry: RecordedObservation | undefined,
  day: string,
): ObservationState {
  if (isNotOurs(entry)) return 'not-ours'
  if (entry?.decision === 'expected-to-go' && entry.goesOn)
    return day <= entry.goesOn ? 'expected-to-go' : 'still-there'
  return items.length > 0 ? 'recorded' : 'new'
}
