import type { RecordedObservation, ServiceRecord } from '@/domain/record/record'
import type { Observation } from './observation'
import { type Compared, type Comparison, reconcile } from './reconcile'

/** An observation as a reader gives it, from the one that a record keeps. How often it was seen is not kept. */
export function observationOf(entry: RecordedObservation): Observation {
  const {
    id: _,
    evidence: __,
    ends,
    lasts,
    decision: ___,
    identifier: ____,
    reason: _____,
    goesOn: ______,
    ...rest
  } = entry
  const { listedPurpose, listedOwner, ways = [], ...others } = rest
  const listed = {
    ...(listedPurpose && { purpose: listedPurpose }),
    ...(listedOwner && { owner: listedOwner }),
  }
  const stays = ends === 'after' ? lasts : ends === 'on' ? undefined : ends
  return {
    ...others,
    ways,
    times: 1,
    ...(stays && { lasts: stays }),
    ...(Object.keys(listed).length > 0 && { listed }),
  }
}

/** Of each record that was asked for, its comparison on the last day asked for: several rules and pages need it. */
const made = new WeakMap<ServiceRecord, { day: string; comparison: Comparison }>()

/** All that was observed of a service set against its record, on a day (`YYYY-MM-DD`). */
export function comparisonOf(record: ServiceRecord, day: string): Comparison {
  const known = made.get(record)
  if (known?.day === day) return known.comparison
  const comparison = reconcile(record, {
    observations: record.observations.map(observationOf),
    formats: record.evidence.map(({ format }) => format),
    day,
  })
  made.set(record, { day, comparison })
  return comparison
}

/** What keeps the identifiers of a record from being complete: what is not recorded, and what contradicts it. */
export function unresolved({ found }: Comparison): Compared[] {
  return found.filter(
    ({ state, contradictions }) => state === 'new' || state === 'still-there' || contradictions.length > 0,
  )
}
