import { expect, test } from 'vitest'
import { dateProblems, usualReview } from './review-dates'

const today = '2026-11-22'
const paths = (dates: object) => dateProblems(dates, today).map(({ path }) => path)

test('a version is published today or later, and reviewed after that', () => {
  expect(paths({ reviewOn: '2026-11-23' })).toEqual([])
  expect(paths({ publishOn: today, reviewOn: '2026-11-23' })).toEqual([])
  expect(paths({ publishOn: '2026-12-01', reviewOn: '2026-12-02' })).toEqual([])
  expect(paths({ publishOn: '2026-11-21', reviewOn: '2026-12-02' })).toEqual(['publishOn'])
  expect(paths({ reviewOn: today })).toEqual(['reviewOn'])
  expect(paths({ publishOn: '2026-12-01', reviewOn: '2026-12-01' })).toEqual(['reviewOn'])
})

test('the next review is in 12 months unless somebody says otherwise', () => {
  expect(usualReview(today)).toBe('2027-11-22')
  expect(usualReview('2028-02-29')).toBe('2029-02-28')
})
