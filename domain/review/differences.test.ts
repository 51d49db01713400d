import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { someRecord } from '@/domain/record/arbitrary'
import { completeRecord } from '@/domain/record/example-record'
import type { ServiceRecord } from '@/domain/record/record'
import { changedFacts } from './changed-things'
import { type Difference, differences } from './differences'

const pairOfRecords = fc.tuple(fc.oneof(someRecord('partly'), someRecord('fully', 2)), someRecord('partly'))

function changed(change: (record: ServiceRecord) => void): ServiceRecord {
  const record = structuredClone(completeRecord)
  change(record)
  return record
}

describe('between any two records', () => {
  test('each changed fact appears in exactly one difference', () => {
    fc.assert(
      fc.property(pairOfRecords, ([before, after]) => {
        const facts = differences(before, after).flatMap((difference) => difference.facts)
        expect([...facts].sort()).toEqual([...new Set(facts)].sort())
        expect([...facts].sort()).toEqual([...changedFacts(before, after)].sort())
      }),
      { numRuns: 60 },
    )
  })

  test('swapping them swaps added with removed, and before with after', () => {
    const essence = ({ is, changes, facts }: Difference) => JSON.stringify([is, changes, [...facts].sort()])
    const swapped = (difference: Difference): Difference => ({
      ...difference,
      is: ({ added: 'removed', removed: 'added', changed: 'changed' } as const)[difference.is],
      changes: difference.changes.map((one) => ({ ...one, before: one.after, after: one.before })),
    })
    fc.assert(
      fc.property(pairOfRecords, ([before, after]) => {
        const there = differences(before, after).map(essence)
        const back = differences(after, before).map(swapped).map(essence)
        expect(back.sort()).toEqual(there.sort())
      }),
      { numRuns: 60 },
    )
  })

  test('nothing differs from itself, and the order of things in a list makes no difference', () => {
    fc.assert(
      fc.property(someRecord('partly'), (record) => {
        const turned = {
          ...record,
          systems: [...record.systems].reverse(),
          people: [...record.people].reverse(),
        }
        expect(differences(record, structuredClone(record))).toEqual([])
        expect(differences(record, turned)).toEqual([])
      }),
      { numRuns: 60 },
    )
  })
})

describe('a difference', () => {
  test('names the thing, its section and each answer in words, before and after', () => {
    const after = changed(({ systems }) => Object.assign(systems[0] as object, { kind: 'cdn' }))
    expect(differences(completeRecord, after)).toEqual([
      {
        section: 'Systems and other organisations',
        is: 'changed',
        noun: 'system',
        title: 'nginx access log',
        shared: false,
        changes: [
          {
            field: 'kind',
            label: 'What kind of system is it?',
            before: ['Web server log'],
            after: ['Content delivery network'],
          },
        ],
        facts: ['system/log/kind'],
      },
    ])
  })

  test('names what an answer refers to as its own side does', () => {
    const after = changed(({ purposes, identifiers }) => {
      Object.assign(purposes[0] as object, { name: 'stop attacks' })
      purposes.push({ id: 'statistics', name: 'count visits' })
      Object.assign(identifiers[0] as object, { purposes: ['security', 'statistics'] })
    })
    const found = differences(completeRecord, after).find(({ noun }) => noun === 'identifier')
    expect(found?.changes).toMatchObject([
      { before: ['keep the service secure'], after: ['stop attacks', 'count visits'] },
    ])
  })

  test('is in the order of the sections, with the organisation last', () => {
    const after = changed((record) => {
      record.organisation.partOf = 'The Crown'
      record.service.summary = 'Books visits to prisons.'
      record.identifiers.push({ id: 'name', kind: 'name', plainName: 'Name' })
      Object.assign(record.people[0] as object, { name: 'visitors' })
    })
    expect(differences(completeRecord, after).map(({ section, is, title }) => [section, is, title])).toEqual([
      ['The service', 'changed', 'Book a visit'],
      ['Whose data it is', 'changed', 'visitors'],
      ['Categories and identifiers', 'added', 'Name'],
      ['The organisation', 'changed', 'Ministry of Examples'],
    ])
  })

  test('says that the organisation has taken over a thing', () => {
    const after = changed(({ systems }) => Object.assign(systems[0] as object, { shared: true }))
    expect(differences(completeRecord, after)).toMatchObject([
      { is: 'changed', shared: true, changes: [{ before: ['The service'], after: ['The organisation'] }] },
    ])
  })

  test('of a first version is that everything was added', () => {
    const found = differences(undefined, completeRecord)
    expect(new Set(found.map(({ is }) => is))).toEqual(new Set(['added']))
    expect(found.map(({ title }) => title)).toContain('IP address in nginx access log')
  })
})
