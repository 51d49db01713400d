import type { Identifier, Purpose, ServiceRecord, Sharing, Statement } from '@/domain/record/record'
import { describeRules } from '../rule-cases'
import { commitmentRules } from './commitments'

type Commitment = NonNullable<Statement['commitment']>

const promise =
  (commitment: Commitment, answers: Partial<Statement> = {}) =>
  (r: ServiceRecord) =>
    r.statements.push({ id: 'promise', type: 'commitment', commitment, ...answers })
const share = (answers: Partial<Sharing>) => (r: ServiceRecord) => {
  r.parties.push({ id: 'police', name: 'Police' })
  r.sharings.push({ id: 'to-police', recipient: 'police', form: 'raw', ...answers })
}
const ip = (answers: Partial<Identifier>) => (r: ServiceRecord) =>
  Object.assign(r.identifiers[0] as object, answers)
const purpose = (answers: Partial<Purpose>) => (r: ServiceRecord) =>
  Object.assign(r.purposes[0] as object, answers)
const inForm = (form: string) => (r: ServiceRecord) => Object.assign(r.holdings[0] as object, { form })
const all =
  (...changes: ((r: ServiceRecord) => unknown)[]) =>
  (r: ServiceRecord) =>
    changes.map((change) => change(r))

describeRules(commitmentRules, {
  'commitment-contradicted': {
    breaks: {
      '“we do not keep it” about what a log keeps': promise('not-kept', { about: ['ip'] }),
      '“we do not keep it” about everything': promise('not-kept'),
      '“we do not collect it”': promise('not-collected'),
      '“we do not share it” beside a sharing': all(promise('not-shared'), share({ identifiers: ['ip'] })),
      '“we do not share it” beside a sharing in words': all(
        promise('not-shared'),
        share({ what: 'reports' }),
      ),
      '“we do not share it” beside a system that another runs for itself': all(promise('not-shared'), (r) =>
        Object.assign(r.systems[0] as object, { operator: 'third-party' }),
      ),
      '“we never sell it” beside a sharing that is paid': all(
        promise('never-sold'),
        share({ identifiers: ['ip'], paid: true }),
      ),
      '“never for marketing” beside a sharing for marketing': all(
        promise('no-marketing'),
        share({ what: 'addresses', ownUse: 'yes', marketing: true }),
      ),
      '“never for marketing” beside a marketing cookie': all(
        promise('no-marketing'),
        ip({ kind: 'cookie', cookieCategory: 'marketing', pecrBasis: 'consent' }),
      ),
      '“we do not profile” beside a purpose that does': all(
        promise('no-profiling'),
        purpose({ automation: 'profiling' }),
      ),
    },
    meets: {
      'a promise about what only passes through': all(promise('not-kept'), inForm('in-transit')),
      'a promise about what stays on the device': all(promise('not-kept'), (r) =>
        Object.assign(r.systems[0] as object, { kind: 'browser' }),
      ),
      'a promise that says where it does not hold': promise('not-kept', {
        commitmentDetail: 'But for 90 days.',
      }),
      'a promise about something else': all(
        (r) => r.identifiers.push({ id: 'name', kind: 'name', plainName: 'Name', people: ['visitors'] }),
        promise('not-kept', { about: ['name'] }),
      ),
      'a sharing in which nobody is': all(
        promise('not-shared'),
        share({ what: 'totals', form: 'aggregated' }),
      ),
      'a sharing that is not paid': all(promise('never-sold'), share({ identifiers: ['ip'], paid: false })),
    },
    facts: ['statement/promise/commitment', 'holding/ip-in-log/system'],
  },
  'identification-promised-against': {
    breaks: {
      'what is held in an account': all(promise('not-identify'), ip({ ties: ['account'] })),
      'what names the person': all(promise('not-identify'), ip({ ties: ['itself'] })),
    },
    meets: { 'what only a provider could tie to a person': promise('not-identify') },
    facts: ['statement/promise/commitment', 'identifier/ip/ties'],
  },
})
