import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { isPeriod, periodFromWords, periodInWords } from './period'

const count = fc.integer({ min: 0, max: 9_999_999 })
const whole = fc
  .record({ Y: count, M: count, W: count, D: count, h: count, m: count, s: count })
  .map(({ Y, M, W, D, h, m, s }) => {
    const written = (units: [number, string][]) =>
      units.map(([n, unit]) => (n > 0 ? `${n}${unit}` : '')).join('')
    const time = written([
      [h, 'H'],
      [m, 'M'],
      [s, 'S'],
    ])
    const date = written([
      [Y, 'Y'],
      [M, 'M'],
      [W, 'W'],
      [D, 'D'],
    ])
    return `P${date}${time && `T${time}`}`
  })
  .filter(isPeriod)

test('a period said in words is the same period again', () => {
  fc.assert(
    fc.property(whole, (period) => {
      expect(periodFromWords(periodInWords(period))).toBe(period)
    }),
  )
})

test.each([
  ['P90D', '90 days'],
  ['PT24H', '24 hours'],
  ['P12M', '12 months'],
  ['P1Y6M', '1 year and 6 months'],
  ['P1Y2M3DT4H', '1 year, 2 months, 3 days and 4 hours'],
  ['P1000000D', '1,000,000 days'],
])('%s is said in the units in which it was recorded: %s', (period, words) => {
  expect(periodInWords(period)).toBe(words)
})

test.each([
  ['p90d', 'P90D'],
  ['90days', 'P90D'],
  [' 1  Year ', 'P1Y'],
  ['6 months and 1 year', 'P1Y6M'],
  ['2,500 days', 'P2500D'],
  ['1 hour, 30 minutes', 'PT1H30M'],
  ['six years', 'P6Y'],
  ['Six Years', 'P6Y'],
  ['a year', 'P1Y'],
  ['an hour', 'PT1H'],
  ['eighteen months', 'P18M'],
  ['twenty-five years', 'P25Y'],
  ['one year and six months', 'P1Y6M'],
  ['a year and a day', 'P1Y1D'],
  ['7 yrs', 'P7Y'],
  ['6-month', 'P6M'],
])('“%s” is understood as %s', (typed, period) => {
  expect(periodFromWords(typed)).toBe(period)
})

const spelt = fc.constantFrom('one', 'six', 'twelve', 'nineteen', 'twenty', 'thirty-one', 'ninety nine')
const digits: Record<string, number> = {
  ...{ one: 1, six: 6, twelve: 12, nineteen: 19, twenty: 20 },
  ...{ 'thirty-one': 31, 'ninety nine': 99 },
}

test('a number in words is the same as in digits, in every unit', () => {
  const units = fc.constantFrom('years', 'months', 'weeks', 'days', 'hours', 'minutes', 'seconds')
  fc.assert(
    fc.property(spelt, units, spelt, (word, unit, other) => {
      expect(periodFromWords(`${word} ${unit}`)).toBe(periodFromWords(`${digits[word]} ${unit}`))
      expect(periodFromWords(`${word} years and ${other} days`)).toBe(`P${digits[word]}Y${digits[other]}D`)
    }),
  )
})

test.each([
  '',
  'forever',
  '0 days',
  'P0D',
  'P',
  'PT',
  '-1 day',
  '-P1D',
  '1.5 years',
  'P1.5Y',
  '1 day and 1 day',
  'half a year',
  'one and a half years',
  '5 working days',
  '5-10 years',
  'zero years',
  'many years',
  'a years old thing',
  '5',
  `${'9'.repeat(30)} days`,
])('“%s” is no length of time', (typed) => {
  expect(isPeriod(typed)).toBe(false)
  expect(periodFromWords(typed)).toBeUndefined()
})
