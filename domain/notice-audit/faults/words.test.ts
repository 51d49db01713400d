import { expect, test } from 'vitest'
import { completeRecord } from '@/domain/record/example-record'
import { faultIn } from '../rule-cases'
import { describeFaults } from './fault-cases'
import { wordFaults } from './words'

const authority = '\n\nThe Ministry of Justice is the controller.'

describeFaults(wordFaults, {
  'vague-retention': {
    broken: [
      'We keep your data for as long as necessary.',
      'We keep it no longer than is necessary.',
      'We store it in line with our retention policy.',
      'We keep it only for as long as we need it.',
      'We delete it when it is no longer needed.',
      'We don’t keep it longer than necessary.',
      'We delete what we hold once the need for it has passed.',
      'Your photo is kept until it has served its purpose.',
    ],
    fine: [
      'We keep your data for as long as necessary. That is 1 year after we delete your account.',
      'We keep it for 1 year.',
      'We keep your data secure while we hold it.',
    ],
  },
  'legitimate-interests-of-authority': {
    broken: [
      `The lawful basis is legitimate interests.${authority}`,
      'Exampleshire District Council is the controller. The basis is Article 6(1)(f) of the UK GDPR.',
    ],
    fine: [
      `The lawful basis is not legitimate interests.${authority}`,
      'The lawful basis is legitimate interests. Example Bakery is the controller.',
      'Example Charity is the controller. The lawful basis is legitimate interests. We share it with the NHS.',
    ],
  },
  'called-anonymous': {
    broken: [
      'We collect anonymous information such as your IP address.',
      'Your IP address cannot be used to identify you.',
      'Google Analytics collects information anonymously.',
    ],
    fine: ['We record your IP address.', 'Your IP address is not anonymous.', 'We make totals anonymous.'],
  },
  'nothing-personal-collected': {
    broken: [
      'We do not collect any personal data. We log your IP address.',
      'We do not store personal information about you, only cookies.',
    ],
    fine: [
      'We do not collect any personal data.',
      'We do not collect personal data from other organisations. We log your IP address.',
    ],
  },
})

test('a public authority of the record cannot rely on legitimate interests, whatever the notice calls it', () => {
  const source = 'The lawful basis is legitimate interests.'
  expect(faultIn('legitimate-interests-of-authority', source, undefined, completeRecord)?.count).toBe(1)
})
