import type { Identifier, Purpose, ServiceRecord, Sharing, Statement } from '@/domain/record/record'
import { describeRules } from '../rule-cases'
import { commitmentRules } from './commitments'

type Commitment = NonNullable<Statement['commitment']>

const promise =
  (commitment: Commitment, answers: Partial<Statement> = {}) =>
  (r: ServiceRecord) =>
    r.statements.push({ id: 'promise', type: 'commitment', commitment, ...answers })
const words =
  (said: string, answers: Partial<Statement> = {}) =>
  (r: ServiceRecord) =>
    r.statements.push({ id: 'said', type: 'words', place: 'collect', words: said, ...answers })
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
      'a promise that says where it does not hold, which is to be checked': promise('not-kept', {
        commitmentDetail: 'But for 90 days.',
      }),
      'a promise about another organisation': all(
        promise('not-shared', { aboutParties: ['council'] }),
        share({ identifiers: ['ip'] }),
      ),
      'a promise in words about something else': all(
        words(
          'We do not share your data with anyone for their own purposes. We do not use cookies to follow you.',
        ),
        share({ identifiers: ['ip'] }),
        ip({ kind: 'cookie' }),
      ),
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
    dodges: {
      'a detail that excepts nothing': promise('not-kept', {
        commitmentDetail: 'Your privacy matters to us.',
      }),
      'the same in words, about a kind of data': words('We do not store your IP address.'),
      'the same in words, about all': words('We do not collect any personal data.'),
      '“no cookies” in words beside a cookie': all(
        words('This site sets no cookies.'),
        ip({ kind: 'cookie' }),
      ),
      'a cookie that is recorded as something else': all(
        words('We do not use any cookies.'),
        ip({ kind: 'session-id', plainName: 'Session cookie' }),
      ),
      '“never shared” in a note about a right': all(
        words('Your data is never shared with anyone.', {
          type: 'right',
          place: undefined,
          right: 'objection',
        }),
        share({ identifiers: ['ip'] }),
      ),
      'a promise as something else, in words': all(
        words('We will never sell your data.', { type: 'commitment', commitment: 'other', place: undefined }),
        share({ identifiers: ['ip'], paid: true }),
      ),
      'a promise in the summary of the service': (r) =>
        Object.assign(r.service, { summary: 'Books visits. We do not log your IP address.' }),
      'a sharing whose form nobody has said': all(
        promise('not-shared'),
        share({ what: 'reports', form: undefined as never }),
      ),
    },
    facts: ['statement/promise/commitment', 'holding/ip-in-log/system'],
  },
  'commitment-with-exception': {
    breaks: {
      'what is kept although only something else is excepted': promise('not-kept', {
        commitmentDetail: 'But for 90 days.',
      }),
    },
    meets: {
      'a promise that is kept, with an exception': all(
        promise('not-kept', { commitmentDetail: 'But for 90 days.' }),
        inForm('in-transit'),
      ),
    },
    dodges: {
      'an exception in words': words('We do not store your IP address, except when we must.'),
      'an exception that is about nothing recorded': promise('not-collected', {
        commitmentDetail: 'Unless you are on the moon.',
      }),
    },
    facts: ['statement/promise/commitment', 'holding/ip-in-log/system'],
  },
  'identification-promised-against': {
    breaks: {
      'what is held in an account': all(promise('not-identify'), ip({ ties: ['account'] })),
      'what names the person': all(promise('not-identify'), ip({ ties: ['itself'] })),
    },
    meets: { 'what only a provider could tie to a person': promise('not-identify') },
    dodges: {
      'a detail beside it': all(
        promise('not-identify', { commitmentDetail: 'Only in an emergency.' }),
        ip({ ties: ['account'] }),
      ),
      'another way to tie it beside the account': all(
        promise('not-identify'),
        ip({ ties: ['none', 'account'] }),
      ),
      'the same in words': all(words('We do not use this data to identify you.'), ip({ ties: ['account'] })),
    },
    facts: ['statement/promise/commitment', 'identifier/ip/ties'],
  },
})
