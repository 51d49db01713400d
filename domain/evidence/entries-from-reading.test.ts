import { expect, test } from 'vitest'
import { completeRecord } from '@/domain/record/example-record'
import type { RecordedObservation } from '@/domain/record/record'
import { entriesFromReading } from './entries-from-reading'
import type { Observation } from './observation'
import type { Reading } from './reading'

const decided: RecordedObservation = {
  id: 'known',
  evidence: 'before',
  kind: 'cookie',
  name: 'seen',
  ends: 'after',
  lasts: 'P1Y',
  phases: ['before-choice'],
  decision: 'not-ours',
  reason: 'The proxy of our office',
}

/** What the record says of the cookie after a reading of this day shows it again. */
function seenAgain(collectedOn: string, answers: Partial<Observation>): RecordedObservation | undefined {
  const record = {
    ...completeRecord,
    evidence: [{ id: 'before', format: 'scan', collectedOn: '2026-11-01', addedOn: '2026-11-02' } as const],
    observations: [decided],
  }
  const observations: Observation[] = [
    { kind: 'cookie', name: 'seen', ways: ['stored'], times: 1, ...answers },
  ]
  const reading: Reading = {
    format: 'storage-state',
    collectedOn,
    extent: '1 cookie',
    notes: [],
    observations,
  }
  return entriesFromReading(reading, { digest: 'd', addedOn: '2026-11-22' }, record, () => 'new').seenAgain[0]
}

test('what was seen later takes the place of what was seen before, and what was decided stays', () => {
  const { ends: _, lasts: __, ...others } = decided
  expect(seenAgain('2026-11-20', { endsOn: '2027-01-01' })).toEqual({
    ...others,
    evidence: 'new',
    ways: ['stored'],
    ends: 'on',
    endsOn: '2027-01-01',
  })
})

test('what a later file does not say stays as it was', () => {
  expect(seenAgain('2026-11-20', {})).toMatchObject({ evidence: 'new', ends: 'after', lasts: 'P1Y' })
})

test('a file of an earlier day that is added later changes nothing', () => {
  expect(seenAgain('2026-10-31', { lasts: 'session' })).toEqual(decided)
})
