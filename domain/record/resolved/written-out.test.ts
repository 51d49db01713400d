import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { documents } from '@/domain/documents/documents'
import { someRecord } from '../arbitrary'
import { canonicalJson } from '../canonical'
import type { ServiceRecord } from '../record'
import { resolved } from './resolved'
import { withoutCategory } from './written-out'

const day = '2026-12-01'

/** Some record with one of its categories, which has identifiers. */
const recordWithCategory = someRecord('partly', 4)
  .map((record) => ({ record, named: record.identifiers.flatMap(({ category }) => category ?? []) }))
  .filter(({ named }) => named.length > 0)
  .chain(({ record, named }) => fc.constantFrom(...named).map((id) => ({ record, id })))

/** What counts in a record, whatever the order, without what only a category itself has. */
function counting(record: ServiceRecord) {
  const { identifiers, holdings, systems, sharings, choices } = resolved(record).record
  const sorted = (things: readonly { id: string }[]) =>
    things
      .map(({ category: _, categories: __, aboutCategories: ___, ...thing }: Record<string, unknown>) =>
        canonicalJson({
          ...thing,
          ...(thing.identifiers !== undefined && {
            identifiers: [...(thing.identifiers as string[])].sort(),
          }),
        }),
      )
      .sort()
  return [identifiers, holdings, systems, sharings, choices].map(sorted)
}

test('without a category whose answers are written out, all else says what it said', () => {
  fc.assert(
    fc.property(recordWithCategory, ({ record, id }) => {
      expect(counting(withoutCategory(record, id))).toEqual(counting(record))
    }),
    { numRuns: 300 },
  )
})

test('and no document says anything else, but for the names of categories', () => {
  fc.assert(
    fc.property(recordWithCategory, ({ record, id }) => {
      const before = resolved(record).record
      const nameless = (one: ServiceRecord) => ({
        ...one,
        categories: [],
        categoryHoldings: [],
        identifiers: one.identifiers.map(({ category: _, ...identifier }) => identifier),
        sharings: one.sharings.map(({ categories: _, ...sharing }) => sharing),
        choices: one.choices.map(({ categories: _, ...choice }) => choice),
        statements: one.statements.map(({ aboutCategories: _, ...statement }) => statement),
      })
      const after = resolved(withoutCategory(record, id)).record
      for (const { compose } of Object.values(documents))
        expect(wordsOf(compose(nameless(after), day))).toEqual(wordsOf(compose(nameless(before), day)))
    }),
    { numRuns: 50 },
  )
})

/** Each line of a document, whatever the order: what is written out comes after what was there. */
function wordsOf(doc: unknown): string[] {
  const found: string[] = []
  JSON.stringify(doc, (key, value) => {
    if (key === 'text' && typeof value === 'string') found.push(value)
    return key === 'facts' || key === 'key' ? undefined : value
  })
  return found.flatMap((text) => text.split(/[;,] /)).sort()
}
