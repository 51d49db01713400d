import type { ServiceRecord, Sharing } from '@/domain/record/record'
import { describeRules } from '../rule-cases'
import { anonymousRules } from './called-anonymous'

const ip = (answers: object) => (r: ServiceRecord) => Object.assign(r.identifiers[0] as object, answers)
const held = (answers: object) => (r: ServiceRecord) => Object.assign(r.holdings[0] as object, answers)
const purpose = (answers: object) => (r: ServiceRecord) => Object.assign(r.purposes[0] as object, answers)
const says = (words: string) => (r: ServiceRecord) =>
  r.statements.push({ id: 'said', type: 'words', place: 'cookies', words })
const shared = (answers: Partial<Sharing>) => (r: ServiceRecord) => {
  r.parties.push({ id: 'university', name: 'University' })
  r.sharings.push({ id: 'to-university', recipient: 'university', form: 'anonymised', ...answers })
}
const all =
  (...changes: ((r: ServiceRecord) => unknown)[]) =>
  (r: ServiceRecord) =>
    changes.map((change) => change(r))

describeRules(anonymousRules, {
  'called-anonymous': {
    breaks: {
      'a statement about analytics': says('Google Analytics collects information anonymously.'),
      'a description of what can be tied to a person': ip({ description: 'An anonymous number.' }),
      'a purpose that uses an IP address': purpose({ anonymised: true }),
      'an anonymous sharing of single addresses': shared({ identifiers: ['ip'] }),
      'an anonymous copy that is a hash': held({
        form: 'anonymised',
        formDetail: 'A salted hash of the address',
      }),
    },
    meets: {
      'totals that are called anonymous': shared({ what: 'anonymous totals', form: 'aggregated' }),
      'anonymous reports': shared({ what: 'anonymised reports about the service' }),
      'a purpose that uses what nobody can be tied to': all(
        purpose({ anonymised: true }),
        ip({ ties: ['none'] }),
      ),
      'a description that denies it': ip({ description: 'It is not anonymous.' }),
      'a promise to make totals': says('We make the totals anonymous.'),
    },
    dodges: {
      'the reason why it is no personal data': all(
        ip({
          personalData: false,
          notPersonalReason: 'It is anonymised before anybody sees it.',
          ties: ['none'],
        }),
        held({ form: 'hashed' }),
      ),
      'a form that is not said, with what is done': says(
        'Your reference is replaced by a random ID, so it is anonymous.',
      ),
      'a shortened address in a detail': held({
        form: 'anonymised',
        formDetail: 'The last part of the address is removed',
      }),
      'a purpose of which only the copies are tied': all(
        purpose({ anonymised: true }),
        ip({ ties: ['none'] }),
        held({ form: 'pseudonymised' }),
      ),
      'a sharing in words': shared({ what: 'names replaced by unique codes' }),
      'anonymous in words, another form recorded': shared({
        what: 'anonymous answers',
        form: 'pseudonymised',
      }),
      'a note of the file': held({ notes: 'Anonymous, since only the hash is kept.' }),
    },
    facts: ['statement/said/words'],
  },
})
