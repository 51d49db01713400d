import { describe, expect, test } from 'vitest'
import { placeNames } from './place-names'
import { isPlace, notAPlace, placeCode, placeCodes } from './places'

test('every place has a name that leads back to it, and so does its code', () => {
  for (const [code, name] of Object.entries(placeNames)) {
    expect(placeCode(name), name).toBe(code)
    expect(placeCode(name.toUpperCase()), name).toBe(code)
    expect(placeCode(code), code).toBe(code)
    expect(name).not.toBe(code)
  }
})

test('no two places have the same name', () => {
  expect(new Set(Object.values(placeNames)).size).toBe(Object.keys(placeNames).length)
})

test.each([
  ['US', 'the United States'],
  ['NL', 'the Netherlands'],
  ['BS', 'the Bahamas'],
  ['PS', 'the Palestinian Territories'],
  ['CD', 'the Democratic Republic of the Congo'],
  ['CZ', 'Czechia'],
  ['IE', 'Ireland'],
  ['HK', 'Hong Kong'],
  ['TT', 'Trinidad and Tobago'],
])('%s is “%s” inside a sentence', (code, name) => {
  expect(placeNames[code]).toBe(name)
})

describe('as people write it', () => {
  test.each([
    ['UK', 'GB'],
    ['u.k.', 'GB'],
    [' the United Kingdom ', 'GB'],
    ['Wales', 'GB'],
    ['USA', 'US'],
    ['United States of America', 'US'],
    ['Trinidad & Tobago', 'TT'],
    ["Cote d'Ivoire", 'CI'],
    ['Reunion', 'RE'],
    ['EEA', 'EEA'],
    ['European Union', 'EU'],
    ['outside the UK', 'outside-UK'],
    ['not known', 'not-known'],
    ['Unknown', 'not-known'],
  ])('“%s” is %s', (written, code) => {
    expect(placeCode(written)).toBe(code)
  })

  test.each([
    ['England and Wales', ['GB']],
    ['England, Scotland & Wales', ['GB']],
    ['United Kingdom of Great Britain and Northern Ireland', ['GB']],
    ['UK only', ['GB']],
    ['Scotland', ['GB']],
    ['EU', ['EU']],
    ['the European Economic Area', ['EEA']],
    ['UK and Ireland', ['GB', 'IE']],
    ['UK / EEA', ['GB', 'EEA']],
    ['Trinidad and Tobago', ['TT']],
    ['Bosnia and Herzegovina; Isle of Man', undefined],
    ['Atlantis and Wales', undefined],
    ['and', undefined],
    [',', undefined],
  ])('the line “%s” is %j', (line, codes) => {
    expect(placeCodes(line)).toEqual(codes)
  })

  test('what cannot be one place gets a message that says what to write', () => {
    expect(notAPlace('Europe')).toContain('Enter “EU”, “EEA” or each country')
    expect(notAPlace('Atlantis')).toContain('such as “UK”')
  })

  test.each([
    '',
    ' ',
    '.',
    'the',
    'Atlantis',
    'ZZ',
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
  ])('“%s” is no place', (written) => {
    expect(placeCode(written)).toBeUndefined()
    expect(isPlace(written)).toBe(false)
  })
})
