import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { listed, listedInFull } from './lists'
import { including } from './members'
import { allBut } from './numbers'

const plain = fc.stringMatching(/^[a-z]{1,8}( [a-z]{1,8})?$/).filter((text) => !/\b(?:and|or)\b/u.test(text))
const any = fc.oneof(
  plain,
  fc.constantFrom('a and b', 'a, b', 'sand', 'order', 'this; that', 'And so'),
  fc.string(),
)

describe('A list', () => {
  test.each<[string[], 'and' | 'or', string]>([
    [['name', 'date of birth', 'prison number'], 'and', 'name, date of birth and prison number'],
    [['in the cookie banner', 'on the cookies page'], 'or', 'in the cookie banner or on the cookies page'],
    [['one thing, with a comma'], 'and', 'one thing, with a comma'],
    [['sand', 'orders', 'brands'], 'or', 'sand, orders or brands'],
    [[], 'and', ''],
  ])('of %j with “%s” is “%s”', (items, last, words) => {
    expect(listed(items, last)).toEqual({ inSentence: true, words })
  })

  test.each([
    [['browser and device type', 'IP address']],
    [['name', 'street, town and postcode']],
    [['yes or no', 'a number']],
    [['this; that', 'another']],
    [['HM Prison and Probation Service', 'police forces']],
  ])('of %j does not stand in a sentence', (items) => {
    expect(listed(items)).toEqual({ inSentence: false, items })
  })

  test('in a sentence can be taken apart again, and has neither a semicolon nor a comma before the last', () => {
    fc.assert(
      fc.property(
        fc.array(any, { minLength: 2, maxLength: 9 }),
        fc.constantFrom('and', 'or'),
        (items, last) => {
          const result = listed(items, last)
          if (!result.inSentence) {
            expect(result.items).toEqual(items)
            return
          }
          expect(result.words.split(/, | (?:and|or) /u)).toEqual(items)
          expect(result.words).not.toMatch(/;|, (?:and|or) /u)
        },
      ),
    )
  })

  test('of plain items always stands in a sentence', () => {
    fc.assert(
      fc.property(fc.array(plain), (items) => {
        expect(listed(items).inSentence).toBe(true)
      }),
    )
  })

  test('in a cell keeps items with an “and” of their own apart by a comma', () => {
    expect(listedInFull(['staff who run the website', 'staff who audit and check it'])).toEqual({
      inSentence: true,
      words: 'staff who run the website, and staff who audit and check it',
    })
    expect(listedInFull(['agents, only as this says', 'staff']).inSentence).toBe(false)
  })

  test.each([
    [['phone number'], 11, 'all but the phone number'],
    [['phone number', 'the prison'], 11, 'all but the phone number and the prison'],
    [[], 4, 'all'],
    [['a', 'b', 'c'], 11, undefined],
    [['one'], 2, undefined],
  ])('of the exceptions %j of %i is “%s”', (names, of, words) => {
    expect(allBut(names, of)).toBe(words)
  })

  test('of all that is recorded of what is not all recorded says “including”', () => {
    expect(including('contact details', ['email address', 'phone number'])).toBe(
      'contact details, including email address and phone number',
    )
    expect(including('details', ['name', 'sex and age'])).toBe('details, including name, and sex and age')
    expect(including('details', ['name, sex', 'age'])).toBe('details, including name, sex, age')
    expect(including('details', [])).toBe('details')
  })
})
