import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Cell, Doc } from '@/domain/documents/blocks'
import { documents } from '@/domain/documents/documents'
import {
  exampleHolding,
  exampleIdentifier,
  exampleRecord,
  exampleSystem,
  keptFor,
} from '@/domain/documents/example-record'
import { someRecord } from '@/domain/record/arbitrary'
import { completeRecord } from '@/domain/record/example-record'
import { kindNames, kindOf } from '@/domain/record/kinds'
import type { ServiceRecord } from '@/domain/record/record'
import { entriesOf } from '@/domain/record/references'
import { arbitraryChange } from '@/domain/review/arbitrary-change'
import { changedFacts } from '@/domain/review/changed-things'
import { type Stale, stale } from '@/domain/review/stale'
import { demoRecord } from '../support/demo-record'

const day = '2026-11-22'
const on = (record: ServiceRecord, date = day) => ({ record, date })
const nameOf = ({ document, kind, key }: Stale) => `${document} ${kind} ${key}`

/** What a reader sees of each part of a document, found without the means of the product. */
function texts(name: string, { blocks }: Doc): Map<string, string> {
  const said = new Map<string, string>()
  const words = (content: Cell) =>
    JSON.stringify(
      content
        .map((run) =>
          typeof run === 'string' ? run : 'link' in run ? run.link + run.href : Object.values(run),
        )
        .join(''),
    )
  for (const block of blocks) {
    const say = (kind: string, key: string, text: string) => said.set(`${name} ${kind} ${key}`, text)
    if (['updated', 'changes/date', 'cookies/date', 'dpia/date'].includes(block.key)) continue
    if (block.kind === 'heading') say('heading', block.key, block.text)
    if (block.kind === 'paragraph' || block.kind === 'callout')
      say(block.kind, block.key, words(block.content))
    if (block.kind === 'list') say('list', block.key, block.items.map(words).join())
    if (block.kind === 'address') say('address', block.key, block.lines.map((line) => words([line])).join())
    if (block.kind === 'table') {
      say('table', block.key, block.caption)
      for (const row of block.rows) say('row', row.key, row.cells.map(words).join())
    }
    if (block.kind === 'definitions')
      for (const { term, value } of block.rows)
        say('definition', `${block.key}/${term}`, value.map(words).join())
  }
  return said
}

function differing(before: ServiceRecord, after: ServiceRecord, from = day, to = day): string[] {
  return Object.entries(documents).flatMap(([name, { compose }]) => {
    const [was, is] = [texts(name, compose(before, from)), texts(name, compose(after, to))]
    return [...new Set([...was.keys(), ...is.keys()])].filter((key) => was.get(key) !== is.get(key))
  })
}

const demo = demoRecord('visit-someone-in-prison')

const anyRecord = fc.oneof(
  { weight: 2, arbitrary: someRecord('partly') },
  { weight: 2, arbitrary: someRecord('fully', 3) },
  { weight: 1, arbitrary: fc.constant(demo) },
)

const changedRecord = anyRecord.chain((before) =>
  fc.array(arbitraryChange(before), { minLength: 1, maxLength: 4 }).map((changes) => ({ before, changes })),
)

describe('after any one fact has changed', () => {
  test('the stale parts are exactly those that read differently, and the fact is why', () => {
    fc.assert(
      fc.property(changedRecord, ({ before, changes }) => {
        for (const change of changes) {
          const after = change(before)
          const found = stale(on(before), on(after))
          expect(found.map(nameOf).sort()).toEqual(differing(before, after).sort())
          for (const { facts, because } of found) {
            expect(facts).toEqual(changedFacts(before, after))
            expect(because).toBe('facts')
          }
        }
      }),
      { numRuns: 20 },
    )
  })

  test('of two changed facts each part names the one without which it would still be true', () => {
    fc.assert(
      fc.property(changedRecord, ({ before, changes: [one, other] }) => {
        if (!one || !other) return
        const found = stale(on(before), on(other(one(before))))
        const [byOne, byOther] = [one, other].map((change) => ({
          parts: new Set(differing(before, change(before))),
          facts: changedFacts(before, change(before)),
        }))
        for (const part of found) {
          expect(part.facts.length).toBeGreaterThan(0)
          if (byOne?.parts.has(nameOf(part)) && !byOther?.parts.has(nameOf(part)))
            expect(part.facts).toEqual(expect.arrayContaining(byOne.facts))
        }
      }),
      { numRuns: 25 },
    )
  })
})

test('after a thing was added or removed, the stale parts are exactly those that read differently, because of it', () => {
  const withAndWithout = anyRecord.chain((record) =>
    fc
      .constantFrom(...kindNames.flatMap((kind) => entriesOf(record, kind).map((entry) => ({ kind, entry }))))
      .map(({ kind, entry }) => {
        const { plural } = kindOf(kind)
        const more = [...entriesOf(record, kind), { ...entry, id: `${entry.id}-again` }]
        return { record, larger: { ...record, [plural]: more } as ServiceRecord }
      }),
  )
  fc.assert(
    fc.property(withAndWithout, ({ record, larger }) => {
      for (const [before, after] of [
        [record, larger],
        [larger, record],
      ] as const) {
        const found = stale(on(before), on(after))
        expect(found.map(nameOf).sort()).toEqual(differing(before, after).sort())
        for (const { facts } of found) {
          expect(facts.length).toBeGreaterThan(0)
          expect(changedFacts(before, after)).toEqual(expect.arrayContaining(facts))
        }
      }
    }),
    { numRuns: 20 },
  )
})

describe('a stale part', () => {
  const held = exampleRecord({
    identifiers: ['a', 'b', 'c'].map((id) => exampleIdentifier(id, { plainName: `Item ${id}` })),
    systems: [exampleSystem('log', { stages: keptFor('P90D') })],
    holdings: ['a', 'b', 'c'].map((id) => exampleHolding(id, 'log')),
  })

  test('is a row that its neighbour has left, because of the neighbour', () => {
    const after = structuredClone(held)
    Object.assign(after.holdings[0] as object, { stages: keptFor('P1Y') })
    const rows = stale(on(held), on(after)).filter(
      ({ key, document }) => document === 'notice' && /^kept\/[ab]/.test(key),
    )
    expect(rows.map(({ key, is, facts }) => [key, is, facts])).toEqual([
      ['kept/a-in-log', 'changed', ['holding/a-in-log/stages']],
      ['kept/b-in-log', 'added', ['holding/a-in-log/stages']],
    ])
  })

  test('says what it said and what it would say, under its heading', () => {
    const after = structuredClone(held)
    Object.assign(after.systems[0] as object, { stages: keptFor('P1Y') })
    const row = stale(on(held), on(after)).find(({ key }) => key === 'kept/a-in-log')
    expect(row).toMatchObject({
      heading: 'How long we keep your data, and who can see it',
      is: 'changed',
      facts: ['system/log/stages'],
    })
    expect(row?.before).toContain('How long: 90 days.')
    expect(row?.after).toContain('How long: 1 year.')
  })

  test('comes of an added thing, which is named by its answers', () => {
    const after = {
      ...held,
      identifiers: [...held.identifiers, exampleIdentifier('d', { moments: ['paying'] })],
    }
    const found = stale(on(held), on(after))
    expect(found.map(nameOf).sort()).toEqual(differing(held, after).sort())
    expect(new Set(found.flatMap(({ facts }) => facts))).toEqual(new Set(changedFacts(held, after)))
    expect(stale(on(after), on(held)).map(nameOf).sort()).toEqual(found.map(nameOf).sort())
  })

  test('is none where things are only in another order', () => {
    const turned = {
      ...demo,
      identifiers: [...demo.identifiers].reverse(),
      systems: [...demo.systems].reverse(),
    }
    expect(stale(on(demo), on(turned))).toEqual([])
  })
})

describe('on another day', () => {
  test('nothing is stale but for a new date, which does not count, while law and contacts stay', () => {
    expect(stale(on(completeRecord, '2026-11-22'), on(completeRecord, '2026-11-23'))).toEqual([])
  })

  test('the law of the day is why, without any changed fact', () => {
    const found = stale(on(completeRecord, '2026-06-18'), on(completeRecord, '2026-06-19'))
    expect(found.map(nameOf).sort()).toEqual(
      differing(completeRecord, completeRecord, '2026-06-18', '2026-06-19').sort(),
    )
    expect(found.map(({ key }) => key)).toContain('complaints/us/right')
    for (const { facts, because } of found) expect([facts, because]).toEqual([[], 'date'])
  })

  test('a changed fact is told from the law of the day, part by part', () => {
    const after = structuredClone(completeRecord)
    after.organisation.partOf = 'The Crown'
    const found = stale(on(completeRecord, '2026-06-18'), on(after, '2026-06-19'))
    const why = Object.fromEntries(found.map(({ key, because, facts }) => [key, [because, facts]]))
    expect(why['who-we-are/part-of']).toEqual(['facts', ['organisation/partOf']])
    expect(why['complaints/us/right']).toEqual(['date', []])
  })

  test('a contact whose last day has passed is gone because of the day', () => {
    const before = structuredClone(completeRecord)
    Object.assign(before.contacts[1] as object, { until: '2026-11-30' })
    const found = stale(on(before, '2026-11-30'), on(before, '2026-12-01'))
    expect(found.map(({ key }) => key)).toContain('complaints/us/complaints')
    expect(new Set(found.map(({ because }) => because))).toEqual(new Set(['date']))
  })
})
