import { expect, test } from 'vitest'
import { isVague } from './vague-retention'

const said = (criteria: string) => isVague({ stages: [{ measure: 'criteria', criteria }] })

test.each([
  'As long as necessary',
  'for as long as we need it',
  'As long as is strictly necessary for the purposes of this notice.',
  'we keep your personal data only as long as required',
  'until no longer needed',
  'as our retention policy says',
  'under the departmental records schedule',
  'Kept permanently',
  'for ever',
])('“%s” says nothing', (words) => {
  expect(said(words)).toBe(true)
})

test.each([
  'as long as you have an account',
  'as long as necessary to defend a claim',
  'as long as necessary, which we decide by the seriousness of the complaint',
  'in line with the policy: 6 years',
  'while the case is open',
  'until the person is no longer on probation',
])('“%s” says what decides', (words) => {
  expect(said(words)).toBe(false)
})

test('an answer that is not there yet says nothing wrong', () => {
  expect(isVague({ stages: [{ measure: 'criteria' }] })).toBe(false)
  expect(isVague({})).toBe(false)
})
