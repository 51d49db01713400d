import { describe, expect, test } from 'vitest'
import { daysOf, longestDays, longestOf } from './longest'

const exactly = (period: string) => ({ measure: 'exactly' as const, period, from: 'collected' as const })

describe('a period in days', () => {
  test.each([
    ['P90D', 90],
    ['P3M', 92],
    ['P13M', 397],
    ['P1Y', 366],
    ['P2Y', 731],
    ['PT36H', 1.5],
  ])('%s', (period, days) => {
    expect(daysOf(period)).toBe(days)
  })

  test('is longer than any other when it goes beyond the calendar', () => {
    expect(daysOf('P999999999Y')).toBe(Number.POSITIVE_INFINITY)
  })

  test('is the same for 12 months and a year', () => {
    expect(daysOf('P12M')).toBe(daysOf('P1Y'))
  })
})

describe('how long something is kept at most', () => {
  test('is the longer of two times', () => {
    const between = { measure: 'between' as const, period: 'P1D', longestPeriod: 'P3D' }
    expect(longestDays({ stages: [between] })).toBe(3)
  })

  test('is the sum of stages that follow each other', () => {
    expect(longestDays({ stages: [exactly('P1D'), exactly('P2D')] })).toBe(3)
  })

  test('is the first to come where that ends it, even beside one without an end', () => {
    const session = { measure: 'browser-session' as const }
    expect(longestDays({ stages: [session, exactly('P2D'), exactly('P3D')], whicheverFirst: true })).toBe(2)
  })

  test.each([
    ['a browser session', { measure: 'browser-session' as const }],
    ['criteria', { measure: 'criteria' as const, criteria: 'while the case is open' }],
    ['an event', { measure: 'until-event' as const, event: 'you leave' }],
    ['a time that is not said', { measure: 'exactly' as const }],
  ])('is not known of %s', (_, stage) => {
    expect(longestDays({ stages: [exactly('P1D'), stage] })).toBeUndefined()
  })
})

test('the longest of several is the most only if each has an end', () => {
  const [day, years] = [{ stages: [exactly('P1D')] }, { stages: [exactly('P7Y')] }]
  const open = { stages: [{ measure: 'until-event' as const, event: 'you leave' }] }
  expect(longestOf([day, years])).toEqual({ isMost: true, retention: years })
  expect(longestOf([day, open])).toEqual({ isMost: false, retention: day })
  expect(longestOf([open])).toBeUndefined()
})
