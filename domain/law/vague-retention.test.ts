import { describe, expect, test } from 'vitest'
import { sayingNothing, sayingSomething } from './retention-phrasings'
import { isVague, isVagueSentence } from './vague-retention'

describe.each(['criteria', 'until-event'] as const)('as %s', (measure) => {
  const said = (words: string) => isVague({ stages: [{ measure, criteria: words, event: words }] })
  test.each(sayingNothing)('“%s” says nothing', (words) => expect(said(words)).toBe(true))
  test.each(sayingSomething)('“%s” says what decides', (words) => expect(said(words)).toBe(false))
})

test('an answer that is not there yet says nothing wrong', () => {
  expect(isVague({ stages: [{ measure: 'criteria' }] })).toBe(false)
  expect(isVague({})).toBe(false)
})

test('an event from which a time is counted must be one', () => {
  const from = (event: string) =>
    isVague({ stages: [{ measure: 'exactly', period: 'P1Y', from: 'event', event }] })
  expect(from('when it is no longer needed')).toBe(true)
  expect(from('you close your account')).toBe(false)
})

test('a policy says something only where people can open it, and need says nothing even there', () => {
  const under = (criteria: string, policy: object) =>
    isVague({ stages: [{ measure: 'criteria', criteria }], ...policy })
  const open = { policyReference: 'Schedule of the Ministry', policyLink: 'https://www.gov.uk/schedule' }
  expect(under('As our retention schedule says', open)).toBe(false)
  expect(under('As our retention schedule says', { policyReference: 'Schedule of the Ministry' })).toBe(true)
  expect(under('As long as necessary', open)).toBe(true)
})

test.each([
  'We keep your booking details in line with our retention policy.',
  'Your data is held for as long as we need it.',
  'We delete it when it is no longer needed.',
  'We keep the data that you have given us no longer than this is needed.',
  'We hold it as long as necessary to provide the service that you need.',
  'Your photo is kept until it has served its purpose.',
])('the sentence “%s” says nothing', (sentence) => expect(isVagueSentence(sentence)).toBe(true))

test.each([
  'We keep your data secure while we hold it.',
  'We use your data for as long as necessary to help you.',
  'We keep it for 7 years, as our records policy says.',
  'You can ask us to erase your data when there is no longer a reason for us to hold it.',
  'Others must keep it no longer than that.',
  'The platform keeps all logs for the same time.',
  'Google stores the analytics data for us.',
  'We hold personal data in the European Economic Area.',
])('the sentence “%s” is about something else, or says it', (sentence) =>
  expect(isVagueSentence(sentence)).toBe(false),
)
