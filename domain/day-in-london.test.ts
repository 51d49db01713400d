import { expect, test } from 'vitest'
import { dayInLondon } from './day-in-london'

test.each([
  ['2026-01-15T23:30:00Z', '2026-01-15'],
  ['2026-07-15T22:59:59Z', '2026-07-15'],
  ['2026-07-15T23:00:00Z', '2026-07-16'],
])('at %s it is %s', (at, day) => {
  expect(dayInLondon(new Date(at))).toBe(day)
})
