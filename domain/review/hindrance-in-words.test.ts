import { expect, test } from 'vitest'
import { hindranceInWords } from './hindrance-in-words'
import type { State, StepName } from './workflow'

test('every hindrance has words', () => {
  const own = ['own work', 'own shared change', 'unknown shared change', 'unknown authors'] as const
  for (const why of ['state', ...own, 'incomplete', 'comments'] as const)
    expect(hindranceInWords('approve', why, 'published')).not.toBe('')
})

test.each<[StepName, State, string]>([
  ['submit', 'inReview', 'A version of this record is in review already. Take it back first'],
  [
    'submit',
    'approved',
    'A version of this record is approved and not published yet. Submit again when it is',
  ],
  ['approve', 'submitted', 'Assign this version to a privacy officer first'],
  [
    'approve',
    'superseded',
    'This cannot be done with a version that is now at “Superseded”. Somebody may have moved it since you opened the page',
  ],
])('%s, when the version is %s, is refused with what to do: “%s”', (step, state, words) => {
  expect(hindranceInWords(step, 'state', state)).toBe(words)
})
