import { expect, test } from 'vitest'
import { dateProblems, proposedReview, usualReview } from './review-dates'

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

test('a day of publication is asked of whoever wants one, and refused of whoever does not', () => {
  const reviewOn = '2027-11-22'
  expect(paths({ publish: 'onDay', reviewOn })).toEqual(['publishOn'])
  expect(paths({ publish: 'onDay', publishOn: '2026-12-01', reviewOn })).toEqual([])
  for (const publish of ['now', 'later']) {
    expect(paths({ publish, reviewOn })).toEqual([])
    expect(paths({ publish, publishOn: '2026-12-01', reviewOn })).toEqual(['publishOn'])
  }
})

test('the review that the team has recorded is proposed while it is to come', () => {
  expect(proposedReview(today, '2027-03-01')).toBe('2027-03-01')
  for (const recorded of [undefined, today, '2026-01-01'])
    expect(proposedReview(today, recorded)).toBe(usualReview(today))
})
