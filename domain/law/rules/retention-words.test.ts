import type { ServiceRecord } from '@/domain/record/record'
import { describeRules } from '../rule-cases'
import { retentionWordRules } from './retention-words'

const holding = (answers: object) => (r: ServiceRecord) => Object.assign(r.holdings[0] as object, answers)
const says =
  (words: string, answers: object = {}) =>
  (r: ServiceRecord) =>
    r.statements.push({ id: 'said', type: 'words', place: 'retention', words, ...answers } as never)
const shared = (keptFor: string) => (r: ServiceRecord) => {
  r.parties.push({ id: 'police', name: 'Police' })
  r.sharings.push({ id: 'to-police', recipient: 'police', identifiers: ['ip'], form: 'raw', keptFor })
}
const needed = (neededUntil: string) => (r: ServiceRecord) =>
  Object.assign(r.purposes[0] as object, { neededUntil })
const both =
  (...changes: ((r: ServiceRecord) => unknown)[]) =>
  (r: ServiceRecord) =>
    changes.map((change) => change(r))

describeRules(retentionWordRules, {
  'retention-words-vague': {
    breaks: {
      'a statement that repeats the law': says(
        'We keep your data only as long as the purposes or the law require.',
      ),
      'a reason that is none': holding({ retentionReason: 'It is needed for business purposes.' }),
      'a purpose that needs it until it does not': needed('until we no longer need it'),
      'a recipient that keeps it as long as it likes': shared('as long as they need it'),
    },
    meets: {
      'a statement with a time': says('We keep your data for 90 days.'),
      'a statement that repeats the law and then says a time': says(
        'We keep your data for as long as necessary. That is 90 days.',
      ),
      'a statement about something else': says('We keep your data secure.', { place: 'security' }),
      'a purpose with an event': needed('until the visit has taken place'),
      'a recipient with a time': shared('6 months after they send the parcel'),
    },
    dodges: {
      'the same said elsewhere in the notice': says('We hold it in line with our schedules.', {
        place: 'who-we-are',
      }),
      'the same in a note about a right': says('It is deleted when no longer required.', {
        type: 'right',
        right: 'erasure',
        rightExtent: 'as-law',
        place: undefined,
      }),
      'a sentence about keeping that is not about time': says(
        'We keep your data as long as necessary. We keep it up to date.',
      ),
      'no verb at all': says('In accordance with our schedules.'),
    },
    facts: ['statement/said/words'],
  },
  'period-said-otherwise': {
    breaks: {
      'a time that nothing is kept for': says('We delete your data after 2 years.'),
      'another time under the same policy': both(
        holding({ policyReference: 'Records policy (PSI 04/2018)' }),
        says('We keep personal data for 7 years, as PSI 04/2018 says.'),
      ),
    },
    meets: {
      'the time that is recorded': says('We delete your data after 90 days.'),
      'the same in other words': both(
        holding({ stages: [{ measure: 'exactly', period: 'P366D', from: 'collected' }] }),
        says('We delete your data after a year.'),
      ),
      'the time for which a recipient keeps it': both(
        shared('6 months after they get it'),
        says('The police keep it for 6 months.'),
      ),
      'a time for something else': says('We answer within 30 working days.'),
      'a policy with exceptions': both(
        holding({ policyReference: 'PSI 04/2018' }),
        (r) =>
          Object.assign(r.systems[0] as object, {
            stages: [{ measure: 'exactly', period: 'P7Y', from: 'collected' }],
          }),
        says('We keep data for 7 years, as PSI 04/2018 says, unless the table shows another time.'),
      ),
    },
    dodges: {
      'a time in words': says('Your data is erased after two years.'),
      'another place of the notice': says('We keep your data for 2 years.', { place: 'security' }),
    },
    facts: ['statement/said/words'],
  },
  'retention-policy-not-followed': {
    breaks: {
      'a policy that is not followed': holding({ policyReference: 'PSI 04/2018', policyFollowed: false }),
      'another time than the name of the policy says': holding({
        policyReference: 'Retention schedule: 7 years',
      }),
    },
    meets: {
      'a reason why it is not followed': holding({
        policyReference: 'PSI 04/2018',
        policyFollowed: false,
        policyDepartures: 'Logs of attacks go to the police, who keep them.',
      }),
      'a policy that is followed': holding({ policyReference: 'PSI 04/2018', policyFollowed: true }),
      'the time that the policy says': holding({ policyReference: 'Retention schedule: 90 days' }),
    },
    dodges: {
      'a reason that says nothing': holding({
        policyReference: 'PSI 04/2018',
        policyFollowed: false,
        policyDepartures: 'Business need',
      }),
      'a confirmation that it is followed': holding({
        policyReference: 'Schedule: 7 years',
        policyFollowed: true,
      }),
    },
    facts: ['holding/ip-in-log/policyDepartures', 'holding/ip-in-log/policyFollowed'],
  },
})
