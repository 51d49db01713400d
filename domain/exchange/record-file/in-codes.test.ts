import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { someRecord } from '@/domain/record/arbitrary'
import { isPeriod, periodInWords } from '@/domain/record/period'
import { placeNames } from '@/domain/record/vocabulary/place-names'
import { inCodes } from './in-codes'

const placesOf = (places: unknown) => inCodes({ systems: [{ id: 'log', places }] })
const withPlaces = (places: unknown) => ({ systems: [{ id: 'log', places }] })
const keptFor = (period: unknown) => ({ systems: [{ id: 'log', stages: [{ period }] }] })

describe('in a file', () => {
  test.each([
    [['England and Wales'], ['GB']],
    [
      ['the Netherlands', 'USA'],
      ['NL', 'US'],
    ],
    [
      ['GB', 'not known'],
      ['GB', 'not-known'],
    ],
    [['England', 'Scotland'], ['GB']],
  ])('places that somebody wrote as %j are read as %j', (written, codes) => {
    expect(placesOf(written)).toEqual(withPlaces(codes))
  })

  test.each([
    ['six years', 'P6Y'],
    ['90 days', 'P90D'],
    ['P1Y', 'P1Y'],
  ])('a length of time inside a part that somebody wrote as “%s” is read as %s', (written, period) => {
    expect(inCodes(keptFor(written))).toEqual(keptFor(period))
  })

  test('each place is read by its name, and each code as itself', () => {
    for (const [code, name] of Object.entries(placeNames)) {
      expect(placesOf([name]), name).toEqual(withPlaces([code]))
      expect(placesOf([code]), code).toEqual(withPlaces([code]))
    }
  })

  test('each length of time is read as we write it in words', () => {
    const unit = fc.constantFrom('Y', 'M', 'W', 'D')
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), unit, (count, letter) => {
        const period = `P${count}${letter}`
        expect(isPeriod(period)).toBe(true)
        expect(inCodes(keptFor(periodInWords(period)))).toEqual(keptFor(period))
      }),
    )
  })

  test('a place that is not known, and a code that is there twice, stay for the schema to refuse', () => {
    for (const places of [['Narnia'], ['GB', 'GB'], ['GB', 5], 'GB', null])
      expect(placesOf(places)).toEqual(withPlaces(places))
  })

  test('what is no length of time stays for the schema to refuse', () => {
    for (const period of ['for a while', '', 5, null, ['P1Y']])
      expect(inCodes(keptFor(period))).toEqual(keptFor(period))
  })

  test('every record stays as it is', () => {
    fc.assert(
      fc.property(someRecord(), (record) => {
        expect(inCodes(record)).toEqual(record)
      }),
    )
  })

  test('what is no record stays as it is, whatever its members are called', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (file) => {
        expect(inCodes(file)).toEqual({ ...file })
      }),
    )
    const strange = JSON.parse('{"constructor": [1], "systems": {"places": ["UK"]}, "service": ["UK"]}')
    expect(inCodes(strange)).toEqual(strange)
  })
})
