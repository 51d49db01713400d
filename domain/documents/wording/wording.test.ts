import { describe, expect, test } from 'vitest'
import { dayInWords } from '@/domain/day'
import type { Retention } from '@/domain/record/held'
import { outsideUk, placesInWords } from './places'
import { expiryInWords, longestFirst, retentionInWords } from './retention'
import { capitalised, listed, paragraphsIn, phrase, sentence } from './sentences'

const session = { measure: 'browser-session' } as const
const exactly = (period: string) => ({ measure: 'exactly', period, from: 'collected' }) as const

describe('how long something is kept', () => {
  test.each<[string, Retention]>([
    ['1 year after we collect it', { stages: [exactly('P1Y')] }],
    ['up to 13 months after we collect it', { stages: [{ ...exactly('P13M'), measure: 'up-to' }] }],
    [
      'between 1 and 2 years after you close your account',
      {
        stages: [
          {
            measure: 'between',
            period: 'P1Y',
            longestPeriod: 'P2Y',
            from: 'event',
            event: 'you close your account.',
          },
        ],
      },
    ],
    [
      'between 6 months and 1 year after the last activity',
      { stages: [{ measure: 'between', period: 'P6M', longestPeriod: 'P1Y', from: 'last-activity' }] },
    ],
    ['until you close your browser', { stages: [session] }],
    [
      'until your account is closed, then 1 year after we collect it (we keep only the last 3 digits)',
      {
        stages: [
          { measure: 'until-event', event: 'your account is closed' },
          { ...exactly('P1Y'), note: 'we keep only the last 3 digits' },
        ],
      },
    ],
    [
      'until you close your browser or 20 hours after we collect it, whichever comes first',
      { stages: [session, exactly('PT20H')], whicheverFirst: true },
    ],
    [
      'as long as the prison is open',
      { stages: [{ measure: 'criteria', criteria: 'as long as the prison is open' }] },
    ],
    ['[not recorded yet: the length of time]', { stages: [{ measure: 'exactly' }] }],
  ])('%s', (words, retention) => {
    expect(retentionInWords(retention)).toBe(words)
  })

  test('is not said when nothing is recorded', () => {
    expect(retentionInWords({})).toBeUndefined()
  })
})

describe('when a cookie expires', () => {
  test.each<[string, Retention]>([
    ['When you close your browser', { stages: [session] }],
    ['1 year', { stages: [exactly('P1Y')] }],
    ['20 hours', { stages: [exactly('PT20H')] }],
    ['20 minutes after it is last used', { stages: [{ ...exactly('PT20M'), from: 'last-activity' }] }],
    [
      'When you close your browser or after 20 hours',
      { stages: [session, exactly('PT20H')], whicheverFirst: true },
    ],
    [
      'When you close your browser or 2 hours after it is last used',
      { stages: [session, { ...exactly('PT2H'), from: 'last-activity' }], whicheverFirst: true },
    ],
    ['No expiry date', { stages: [{ measure: 'criteria', criteria: 'no expiry date' }] }],
    ['When you sign out', { stages: [{ measure: 'until-event', event: 'you sign out' }] }],
  ])('%s', (words, retention) => {
    expect(expiryInWords(retention)).toBe(words)
  })
})

describe('the longest of several periods', () => {
  test('one that has no set end is never the longest', () => {
    const openEnded = { stages: [{ measure: 'until-event' as const, event: 'you leave' }] }
    const [day, year] = [{ stages: [exactly('P1D')] }, { stages: [exactly('P1Y')] }]
    expect([openEnded, day, undefined, year].sort(longestFirst)).toEqual([year, day, openEnded, undefined])
  })
})

describe('what a person typed', () => {
  test.each([
    ['running prison visits', 'Running prison visits.'],
    ['  two\n lines ', 'Two lines.'],
    ['Already a sentence.', 'Already a sentence.'],
    ['the law (section 1)', 'The law (section 1).'],
    ['eBay holds it', 'eBay holds it.'],
    ['', ''],
  ])('“%s” as a sentence', (typed, whole) => {
    expect(sentence(typed)).toBe(whole)
  })

  test('loses only its full stop inside a sentence', () => {
    expect(phrase('book a visit. ')).toBe('book a visit')
    expect(phrase('and so on...')).toBe('and so on...')
  })

  test('starts a cell with a capital, unless it is a name that does not', () => {
    expect(capitalised('our web server logs')).toBe('Our web server logs')
    expect(capitalised('iPhone model')).toBe('iPhone model')
  })

  test('is split into its paragraphs without blank ones', () => {
    expect(paragraphsIn('one\n\n \ntwo')).toEqual(['one', 'two'])
  })
})

test('lists, days and places are written as GOV.UK does', () => {
  expect(listed(['a', 'b', 'c'])).toBe('a, b and c')
  expect(dayInWords('2026-11-22')).toBe('22 November 2026')
  expect(placesInWords(['GB', 'US'])).toBe('the UK and the United States')
})

test('a place that is not known is not taken for the UK', () => {
  expect(outsideUk(['GB', 'IE', 'not-known'])).toEqual(['IE', 'not-known'])
})
