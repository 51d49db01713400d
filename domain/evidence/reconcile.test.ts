import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { completeRecord } from '@/domain/record/example-record'
import { parseRecord } from '@/domain/record/parse'
import type { RecordedObservation, ServiceRecord } from '@/domain/record/record'
import { arbitraryReading } from './arbitrary-reading'
import { entriesFromObservation } from './entries-from-observation'
import { entriesFromReading } from './entries-from-reading'
import { reconcile } from './reconcile'
import { comparisonOf, observationOf } from './recorded'

const day = '2026-11-22'

function recordWith(seen: Partial<RecordedObservation>[], cookies: string[] = []): ServiceRecord {
  const record = structuredClone(completeRecord)
  record.identifiers = cookies.map((name) => ({ id: name, kind: 'cookie', plainName: name, name }))
  record.evidence = [{ id: 'scan', format: 'scan', addedOn: day }]
  record.observations = seen.map((one, index) => ({
    id: `seen-${index}`,
    evidence: 'scan',
    kind: 'cookie',
    name: 'a',
    ...one,
  }))
  return record
}

test('what was found is new or recorded, and what was not found where it should be is said', () => {
  const { found, notFound } = comparisonOf(recordWith([{ name: 'a' }, { name: 'b' }], ['b', 'c']), day)
  expect(found.map(({ state }) => state)).toEqual(['new', 'recorded'])
  expect(notFound.map(({ id }) => id)).toEqual(['c'])
})

test('evidence that cannot show a cookie does not miss it', () => {
  const record = recordWith([], ['c'])
  expect(reconcile(record, { observations: [], formats: ['nginx'], day }).notFound).toEqual([])
  expect(reconcile(record, { observations: [], formats: ['nginx', 'har'], day }).notFound).toHaveLength(1)
})

test('what was decided counts before what the name suggests', () => {
  const states = (seen: Partial<RecordedObservation>) => comparisonOf(recordWith([seen], ['a']), day).found[0]
  expect(states({ decision: 'not-ours', reason: 'The proxy of our office' })?.state).toBe('not-ours')
  expect(states({ decision: 'expected-to-go', goesOn: day })?.state).toBe('expected-to-go')
  expect(states({ decision: 'expected-to-go', goesOn: '2026-11-21' })?.state).toBe('still-there')
  expect(states({ name: 'other', decision: 'recorded', identifier: 'a' })?.identifiers).toEqual(['a'])
})

test('what was said not to be ours without a reason is not decided', () => {
  const [found] = comparisonOf(recordWith([{ decision: 'not-ours' }]), day).found
  expect(found?.state).toBe('new')
})

test('what is not ours is no identifier of ours, which then was not found', () => {
  const record = recordWith([{ decision: 'not-ours', reason: 'The proxy of our office' }], ['a'])
  const { found, notFound } = comparisonOf(record, day)
  expect(found[0]?.identifiers).toEqual([])
  expect(notFound.map(({ id }) => id)).toEqual(['a'])
})

test('what was expected to disappear has gone when evidence of a later day would show it and does not', () => {
  const record = recordWith([{ decision: 'expected-to-go', goesOn: '2026-10-31' }])
  const stateWith = (newer: Partial<ServiceRecord['evidence'][number]>) => {
    const evidence = {
      id: 'newer',
      format: 'har',
      addedOn: day,
      collectedOn: '2026-11-01',
      ...newer,
    } as const
    const after = { ...record, evidence: [...record.evidence, evidence] }
    return comparisonOf(after, day).found[0]?.state
  }
  expect(comparisonOf(record, day).found[0]?.state).toBe('still-there')
  expect(stateWith({})).toBe('gone')
  expect(stateWith({ collectedOn: '2026-10-31' })).toBe('still-there')
  expect(stateWith({ collectedOn: undefined })).toBe('still-there')
  expect(stateWith({ site: 'other.example' })).toBe('still-there')
  expect(stateWith({ format: 'nginx' })).toBe('still-there')
})

test('what was there before any choice contradicts each identifier that rests on consent, also when it is about to go', () => {
  const record = recordWith([
    { phases: ['before-choice'], decision: 'expected-to-go', goesOn: day, ends: 'session' },
  ])
  const identifiers = ['one', 'two'].map(
    (id) => ({ id, kind: 'cookie', plainName: id, name: 'a', pecrBasis: 'consent' }) as const,
  )
  const [found] = comparisonOf({ ...record, identifiers }, day).found
  expect(found?.contradictions.map(({ about, fact }) => [about, fact])).toEqual([
    ['choice', 'identifier/one/pecrBasis'],
    ['choice', 'identifier/two/pecrBasis'],
  ])
})

test('a request before any choice does not show that a cookie of that host was there', () => {
  const record = recordWith([{ kind: 'request', name: 'stats.example', phases: ['before-choice'] }])
  const recorded = (kind: 'cookie' | 'usage-event') => ({
    ...record,
    identifiers: [
      {
        id: 'it',
        kind,
        plainName: 'It',
        domain: 'stats.example',
        deviceAccess: 'read',
        pecrBasis: 'consent',
      } as const,
    ],
  })
  expect(comparisonOf(recorded('cookie'), day).found[0]).toMatchObject({
    state: 'recorded',
    contradictions: [],
  })
  expect(comparisonOf(recorded('usage-event'), day).found[0]?.contradictions).toHaveLength(1)
})

let number = 0
const newId = () => `new-${number++}`
const about = { digest: 'abc', addedOn: day }

test('any reading can be kept, and is the same observations when it comes out again', () => {
  fc.assert(
    fc.property(arbitraryReading, (reading) => {
      const { evidence, added } = entriesFromReading(reading, about, completeRecord, newId)
      const kept = { ...completeRecord, evidence: [evidence], observations: added }
      expect(parseRecord(structuredClone(kept))).toMatchObject({ ok: true })
      expect(added.map(observationOf).map(({ kind, name, host }) => [kind, name, host])).toEqual(
        reading.observations.map(({ kind, name, host }) => [kind, name, host]),
      )
    }),
  )
})

test('the same reading again shows again what is there, and adds nothing', () => {
  fc.assert(
    fc.property(arbitraryReading, (reading) => {
      const { evidence, added } = entriesFromReading(reading, about, completeRecord, newId)
      const kept = { ...completeRecord, evidence: [evidence], observations: added }
      const again = entriesFromReading(reading, { ...about, digest: 'def' }, kept, newId)
      expect(again.added).toEqual([])
      expect(again.seenAgain.map(({ id }) => id)).toEqual(added.map(({ id }) => id))
    }),
  )
})

test('whatever is added to the record from an observation, it is recorded then, and contradicts nothing', () => {
  fc.assert(
    fc.property(arbitraryReading, (reading) => {
      const { evidence, added } = entriesFromReading(reading, about, completeRecord, newId)
      for (const seen of added.slice(0, 3)) {
        const made = entriesFromObservation(seen, {}, completeRecord, newId)
        const linked: RecordedObservation = { ...seen, decision: 'recorded', identifier: made.identifier }
        const record = {
          ...completeRecord,
          systems: [...completeRecord.systems, ...made.systems],
          identifiers: [...completeRecord.identifiers, ...made.identifiers],
          holdings: [...completeRecord.holdings, ...made.holdings],
          evidence: [evidence],
          observations: [linked],
        }
        expect(parseRecord(structuredClone(record))).toMatchObject({ ok: true })
        expect(comparisonOf(record, day).found).toMatchObject([{ state: 'recorded', contradictions: [] }])
      }
    }),
  )
})
