import * as fc from 'fast-check'
import { attributes, formats, looks, observedKinds, phases, ways } from '@/domain/record/vocabulary/evidence'
import { Observed, type Seen } from './observe'
import type { Reading } from './reading'

const oneOf = <T extends string>(table: Readonly<Record<T, string>>) =>
  fc.constantFrom(...(Object.keys(table) as T[]))
const someOf = <T extends string>(table: Readonly<Record<T, string>>) =>
  fc.uniqueArray(oneOf(table), { maxLength: 3 })
const host = fc.oneof(fc.domain(), fc.ipV4(), fc.string({ unit: 'binary' }))

const seen: fc.Arbitrary<Seen> = fc.record(
  {
    kind: oneOf(observedKinds),
    name: fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.emailAddress(), fc.uuid()),
    way: oneOf(ways),
    host,
    party: fc.constantFrom('first' as const, 'third' as const),
    lasts: fc.oneof(
      fc.constantFrom('session', 'until-removed'),
      fc.nat(4000).map((days) => `P${days}D`),
      fc.nat(80_000).map((seconds) => `PT${seconds}S`),
    ),
    endsOn: fc.constant('2027-02-28'),
    attributes: someOf(attributes),
    setBy: host,
    phase: oneOf(phases),
    page: fc.oneof(fc.webUrl({ withQueryParameters: true, withFragments: true }), fc.string()),
    looksLike: someOf(looks),
    listed: fc.record({ purpose: fc.lorem({ maxCount: 200 }), owner: fc.lorem() }, { requiredKeys: [] }),
  },
  { requiredKeys: ['kind', 'name', 'way'] },
)

/** Any reading that a reader could make of any file. */
export const arbitraryReading: fc.Arbitrary<Reading> = fc
  .record({
    format: oneOf(formats),
    extent: fc.constant('12 lines'),
    notes: fc.array(fc.lorem({ maxCount: 60 }), { maxLength: 30 }),
    all: fc.array(seen, { maxLength: 12 }),
  })
  .map(({ all, ...reading }) => {
    const observed = new Observed()
    for (const one of all) observed.add(one)
    return { ...reading, observations: observed.list() }
  })
