import { expect, it } from 'vitest'
import { countsOf, listOf, unresolvedInWords } from './comparison-lists'
import type { Compared } from './reconcile'

const compared = (state: Compared['state'], contradictions: Compared['contradictions'] = []): Compared => ({
  observation: { kind: 'cookie', name: 'seen', ways: ['header'], times: 1 },
  state,
  identifiers: [],
  contradictions,
})
const otherwise: Compared['contradictions'] = [
  {
    about: 'lifetime',
    identifier: 'i',
    fact: 'holding/h/stages',
    text: 'Recorded: 1 year. Observed: 2 years',
  },
]

it.each([
  ['new', 'unrecorded'],
  ['still-there', 'unrecorded'],
  ['recorded', 'recorded'],
  ['not-ours', 'set-aside'],
  ['expected-to-go', 'set-aside'],
  ['gone', 'set-aside'],
] as const)('what is %s stands in the list %s', (state, list) => {
  expect(listOf(compared(state))).toBe(list)
})

it('counts what contradicts the record once, and says first what is to be resolved', () => {
  const found = [
    compared('new'),
    compared('still-there'),
    compared('recorded', otherwise),
    compared('not-ours'),
  ]
  const counts = countsOf({ found, notFound: [] })
  expect(counts).toEqual({ unrecorded: 2, contradicting: 1, 'not-found': 0, recorded: 0, 'set-aside': 1 })
  expect(unresolvedInWords(counts)).toBe('2 found but not recorded. 1 contradicts the record')
})

it('says nothing when nothing is to be resolved', () => {
  expect(unresolvedInWords(countsOf({ found: [compared('recorded')], notFound: [] }))).toBe('')
})
