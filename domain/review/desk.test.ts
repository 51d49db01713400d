import { expect, test } from 'vitest'
import { endInWords, soonAfter, waitingInWords } from './desk'

test.each([
  ['2026-11-22', 'Less than a day'],
  ['2026-11-21', '1 day'],
  ['2026-10-22', '31 days'],
  ['2025-11-22', '365 days'],
])('what waits since %s has waited: %s', (since, words) => {
  expect(waitingInWords(since, '2026-11-22')).toBe(words)
})

test.each([
  ['2026-11-22', 'today'],
  ['2026-11-23', 'in 1 day'],
  ['2026-12-22', 'in 30 days'],
  ['2026-11-19', '3 days ago'],
])('what ends on %s ends %s', (end, words) => {
  expect(endInWords(end, '2026-11-22')).toBe(words)
})

test('an exception is shown 30 days before its end', () => {
  expect(soonAfter('2026-11-22')).toBe('2026-12-22')
})
