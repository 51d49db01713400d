import type { RecordedObservation, ServiceRecord } from '@/domain/record/record'
import { resolved } from '@/domain/record/resolved/resolved'
import type { Observation } from './observation'
import { type Comparison, reconcile, shows } from './reconcile'

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
export function comparisonOf(whole: ServiceRecord, day: string): Comparison {
  const { record } = resolved(whole)
  const known = made.get(record)
  if (known?.day === day) return known.comparison
  const { found, notFound } = reconcile(record, {
    observations: record.observations.map(observationOf),
    formats: record.evidence.map(({ format }) => format),
    day,
  })
  const entries = new Map(record.observations.map((entry) => [entry.id, entry]))
  const gone = (id: string | undefined) => id !== undefined && hasGone(record, entries.get(id))
  const comparison = {
    found: found.map((one) =>
      one.state === 'still-there' && gone(one.id)
        ? { ...one, state: 'gone' as const, contradictions: [] }
        : one,
    ),
    notFound,
  }
  made.set(record, { day, comparison })
  return comparison
}

/** Whether evidence of the same site, recorded after the day on which something should have gone, would show it and does not. */
function hasGone({ evidence }: ServiceRecord, entry: RecordedObservation | undefined): boolean {
  const { goesOn, kind } = entry ?? {}
  if (!entry || !goesOn || !kind) return false
  const site = evidence.find(({ id }) => id === entry.evidence)?.site
  return evidence.some(
    (newer) =>
      newer.id !== entry.evidence &&
      newer.site === site &&
      newer.collectedOn !== undefined &&
      newer.collectedOn > goesOn &&
      shows[newer.format]?.includes(kind),
  )
}
