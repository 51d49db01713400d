import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isPeriod } from '@/domain/record/period'
import { lifetimeFromSeconds, lifetimeFromWords } from './lifetime'

test.each([
  ['1 year', 'P1Y'],
  ['2 Years', 'P2Y'],
  ['13 months', 'P13M'],
  ['a year', 'P1Y'],
  ['one month', 'P1M'],
  ['30 days', 'P30D'],
  ['1,095 days', 'P1095D'],
  ['20 mins', 'PT20M'],
  ['20 minutes', 'PT20M'],
  ['24h', 'PT24H'],
  ['90 sec', 'PT90S'],
  ['365-day', 'P365D'],
  ['1 year and 24 days', 'P1Y24D'],
  ['1 year, 1 month', 'P1Y1M'],
  ['1 day(s)', 'P1D'],
  ['Expires after 2 weeks', 'P2W'],
  ['2 years after last activity', 'P2Y'],
  ['1.5 hours', 'PT1H30M'],
  ['30 seconds till 1 year', 'P1Y'],
  ['1 day or 2 years', 'P2Y'],
  ['Between 1 and 2 years', 'P2Y'],
  ['180 days after last activity or 10 years when opting out', 'P10Y'],
  ['Session to 30 days', 'P30D'],
  ['14 days if you choose “Remember me”. Otherwise, session.', 'P14D'],
])('“%s” is %s', (words, period) => {
  expect(lifetimeFromWords(words)).toBe(period)
  expect(isPeriod(period)).toBe(true)
})

test.each([
  'session',
  'Session cookie',
  'End of session (browser)',
  'When you close your browser',
  'when you close your web browser',
  'Expires when the browser is closed',
  'Until you exit the browser',
  'When you leave the site',
  '0 days',
])('“%s” ends with the browser', (words) => {
  expect(lifetimeFromWords(words)).toBe('session')
})

test.each([
  'Until you delete it',
  'until cleared',
  'Never',
  'forever',
  'No expiration',
  'Does not expire',
  'Permanent',
])('“%s” is until it is removed', (words) => expect(lifetimeFromWords(words)).toBe('until-removed'))

test.each([
  '',
  'Varies',
  'Unknown',
  '10 Nov 2030',
  'Persistent',
  'Local Storage',
  '31/12/2027',
  '12',
  'abc123',
])('“%s” says no time', (words) => expect(lifetimeFromWords(words)).toBeUndefined())

test('whatever a list says, a lifetime is a word or a period', () => {
  const parts = fc.array(
    fc.constantFrom('1', '0', '2.5', 'a', 'year', 'days', 'mins', ' and ', ',', ' ', 'session', 'until', 'x'),
  )
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        parts.map((all) => all.join(' ')),
      ),
      (words) => {
        const lifetime = lifetimeFromWords(words)
        if (lifetime && lifetime !== 'session' && lifetime !== 'until-removed')
          expect(lifetime).toMatch(/^P(?=.)[\dYMWDTHS]+$/)
      },
    ),
  )
})

test('seconds are days, and what is left of a day in seconds', () => {
  expect(lifetimeFromSeconds(15_552_000)).toBe('P180D')
  expect(lifetimeFromSeconds(243.5 * 86_400)).toBe('P243DT12H')
  expect(lifetimeFromSeconds(1200)).toBe('PT20M')
  expect(lifetimeFromSeconds(-1)).toBe('session')
  expect(lifetimeFromSeconds(Number.NaN)).toBeUndefined()
  expect(lifetimeFromSeconds(1e300)).toBeUndefined()
  expect(lifetimeFromWords('99999999999999999999 years')).toBeUndefined()
})
