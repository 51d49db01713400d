import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { dayInLondon, timeInLondon } from './day'

test.each([
  ['2026-01-15T23:30:00Z', '2026-01-15'],
  ['2026-07-15T22:59:59Z', '2026-07-15'],
  ['2026-07-15T23:00:00Z', '2026-07-16'],
])('at %s it is %s', (at, day) => {
  expect(dayInLondon(new Date(at))).toBe(day)
})

test('at any moment it is the day that a calendar of the United Kingdom shows', () => {
  const moments = fc.date({ min: new Date('1950-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  fc.assert(
    fc.property(moments, (at) => {
      const moment = Temporal.Instant.fromEpochMilliseconds(at.getTime())
      expect(dayInLondon(at)).toBe(moment.toZonedDateTimeISO('Europe/London').toPlainDate().toString())
    }),
  )
})

test('a moment is said in the time of London, in summer and in winter', () => {
  expect(timeInLondon(new Date('2026-07-01T12:00:00Z'))).toMatch(/^1 July 2026 at 13:00$/)
  expect(timeInLondon(new Date('2026-12-31T23:59:00Z'))).toMatch(/^31 December 2026 at 23:59$/)
})
