import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { partsBetween } from './parts-between'

test('the parts are those that a split gives', () => {
  const text = fc.string({ unit: fc.constantFrom('a', ' ', ',', '.', '\n', 'é', '🙂'), maxLength: 60 })
  fc.assert(
    fc.property(text, fc.constantFrom(/,\s*/gu, /(?<=\.)\s+/gu, /🙂/gu), (from, pattern) => {
      expect(partsBetween(from, pattern)).toEqual(from.split(pattern))
    }),
  )
})
