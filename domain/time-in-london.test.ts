import { expect, test } from 'vitest'
import { timeInLondon } from './time-in-london'

test('a moment is said in the time of London, in summer and in winter', () => {
  expect(timeInLondon(new Date('2026-07-01T12:00:00Z'))).toMatch(/^1 July 2026 at 13:00$/)
  expect(timeInLondon(new Date('2026-12-31T23:59:00Z'))).toMatch(/^31 December 2026 at 23:59$/)
})
