import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { looksOf } from './looks-of'
import { looksWithin } from './looks-within'

describe('looksOf', () => {
  it.each([
    ['192.0.2.17', 'ip-address'],
    ['192.0.2.17:44321', 'ip-address'],
    ['2001:db8::1', 'ip-address'],
    ['[2001:db8::1]:443', 'ip-address'],
    ['198.51.100.2, 203.0.113.9', 'ip-address'],
    ['ada.lovelace+post@example.org', 'email-address'],
    ['020 7946 0018', 'phone-number'],
    ['+44 (0)20 7946 0018', 'phone-number'],
    ['+33 1 23 45 67 89', 'phone-number'],
    ['AB123456C', 'national-insurance-number'],
    ['ab 12 34 56 c', 'national-insurance-number'],
    ['943 476 5919', 'nhs-number'],
    ['9434765919', 'nhs-number'],
    ['4111 1111 1111 1111', 'card-number'],
    ['378282246310005', 'card-number'],
    ['SW1A 1AA', 'postcode'],
    ['m1 1ae', 'postcode'],
    ['SW1A1AA', 'postcode'],
    ['1980-03-31', 'date'],
    ['31/03/1980', 'date'],
    ['eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln', 'jwt'],
    ['0190a3b2-4c5d-7e6f-8a9b-0c1d2e3f4a5b', 'uuid'],
    ['529a007902362a5f51385a5fa7049884', 'hash'],
    ['Bearer abc', 'token'],
    ['aB3dE5gH7jK9mN1pQ3sT', 'token'],
    ['Mozilla/5.0 (X11; Linux x86_64)', 'user-agent'],
    ['python-requests/2.22.0', 'user-agent'],
    ['https://www.example.org/a?b=c', 'web-address-with-query'],
    ['https://www.example.org/a', 'web-address'],
    ['GB', 'country'],
    ['51.5074, -0.1278', 'coordinates'],
    ['please call me back', 'text'],
  ])('says what %s looks like', (value, look) => {
    expect(looksOf(value)).toEqual([look])
  })

  it.each([
    ['a version', '79.0.3945.130'],
    ['a version', '104.0.0.0'],
    ['a time', '12:30:45'],
    ['a prefix that is never given out', 'GB123456A'],
    ['a prefix with a letter that is never used', 'QD123456A'],
    ['a suffix beyond D', 'AB123456E'],
    ['a wrong check digit', '9434765918'],
    ['seconds since 1970', '1600000000'],
    ['a card number with a wrong check digit', '4111111111111112'],
    ['microseconds since 1970', '1772442841000000'],
    ['an inward code with a letter that is never used', 'SW1A 1AC'],
    ['short lower-case letters without a space', 'm11ae'],
    ['two double colons', '2001::db8::1'],
    ['nine groups', '1:2:3:4:5:6:7:8:9'],
    ['a protocol', 'HTTP/1.1'],
    ['a month that is none', '2020-13-01'],
    ['a slug', 'how-to-renew-your-passport'],
    ['two letters that are no country', 'OK'],
    ['an @ alone', 'a@b'],
  ])('is not taken in by %s: %s', (_, value) => {
    expect(looksOf(value)).not.toContainEqual(
      expect.stringMatching(/address|number|postcode|country|user-agent|date|token/),
    )
  })

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.constantFrom(...hostile), fc.integer({ min: 1, max: 60_000 }), (piece, times) => {
        const value = piece.repeat(times).slice(0, 200_000)
        looksOf(value)
        looksWithin(value)
      }),
      { numRuns: 60 },
    )
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (value) =>
        Array.isArray([looksOf(value), looksWithin(value)]),
      ),
    )
  })
})

const hostile = [
  'a',
  '1',
  '1.',
  '::',
  ':',
  '@',
  'a@',
  'a.',
  '-',
  ' ',
  '0 ',
  '+44',
  'eyJ',
  'eyJa.',
  '%',
  '%40',
  '(',
  'AB 12',
  'A1 ',
  '1-',
  '\u0000',
  '😀',
  'a@b.',
  'A/1 ',
  '//',
  '\\',
]

describe('looksWithin', () => {
  it('finds what stands in a sentence', () => {
    const text =
      'Sign-in failed for ada@example.org from 203.0.113.7 (NINO AB 12 34 56 C, NHS 943 476 5919), call 07700 900123, SW1A 1AA'
    expect(looksWithin(text)).toEqual([
      'email-address',
      'ip-address',
      'national-insurance-number',
      'nhs-number',
      'phone-number',
      'postcode',
    ])
  })

  it('takes neither versions nor parts of longer numbers for a person’s', () => {
    expect(
      looksWithin('Chrome/104.0.1.2 v10.2.3.4 order 19434765919 took 1600000000 ms at 2026-01-01T10:00:00Z'),
    ).toEqual([])
  })
})
