import { expect, test } from 'vitest'
import { mostAttempts, pauseAfter } from './mail-queue'

test('an email is tried again soon at first and ever more rarely, for about six hours in all', () => {
  const pauses = Array.from({ length: mostAttempts - 1 }, (_, index) => pauseAfter(index + 1))
  expect(pauses).toEqual(pauses.toSorted((one, other) => one - other))
  expect(pauses.slice(0, 3)).toEqual([4, 8, 16])
  expect(pauses.reduce((sum, pause) => sum + pause) / 3600).toBeCloseTo(6, 0)
})
