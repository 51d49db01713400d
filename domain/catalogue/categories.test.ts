import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { applies } from '../record/condition'
import type { Fields } from '../record/field'
import { identifier as identifierKind } from '../record/kinds/identifier'
import { resolved } from '../record/resolved/resolved'
import { catalogue } from './catalogue'
import type { CatalogueEntry } from './entry'
import { added, emptyRecord } from './record-from-catalogue'

const fields: Fields = identifierKind.fields
const entries = fc.constantFrom(...catalogue)

test('each identifier of an entry is in a category, and says all that the catalogue says of it', () => {
  fc.assert(
    fc.property(entries, (entry: CatalogueEntry) => {
      const { identifiers, holdings } = resolved(added(emptyRecord(), entry)).record
      expect(identifiers).toHaveLength(entry.identifiers.length)
      for (const [index, suggested] of entry.identifiers.entries()) {
        const { purpose: _, holdings: copies, alwaysThere: __, ...answers } = suggested
        const made = identifiers[index]
        const asked = Object.entries(answers).filter(([name]) => applies(fields[name]?.when, answers))
        expect(made).toMatchObject(Object.fromEntries(asked))
        expect(made?.category).toBeDefined()
        const held = holdings.filter(({ identifier }) => identifier === made?.id)
        const { in: ___, ...first } = copies[0] ?? { in: 'system' }
        expect(held).toHaveLength(copies.length)
        expect(
          held.some((copy) =>
            Object.entries(first).every(
              ([name, value]) => JSON.stringify(copy[name as 'form']) === JSON.stringify(value),
            ),
          ),
        ).toBe(copies.length > 0)
      }
    }),
    { numRuns: catalogue.length },
  )
})

test('a second entry of the same subject joins the category that is there', () => {
  const [nginx, apache] = ['nginx-access-log', 'apache-access-log'].map(
    (id) => catalogue.find((entry) => entry.id === id) as CatalogueEntry,
  )
  let number = 0
  const newId = () => `new-${++number}`
  const once = added(emptyRecord(), nginx as CatalogueEntry, undefined, newId)
  const twice = added(once, apache as CatalogueEntry, undefined, newId)
  expect(twice.categories).toEqual(once.categories)
  expect(new Set(twice.identifiers.map(({ category }) => category)).size).toBe(1)
})
