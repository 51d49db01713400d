import type { Identifier, People, Purpose, ServiceRecord } from '@/domain/record/record'
import { type Change, describeRules } from '../rule-cases'
import { toldRules } from './told'

const all =
  (...changes: Change[]): Change =>
  (r) =>
    changes.map((change) => change(r))
const visitors =
  (answers: Partial<People> = {}): Change =>
  (r) =>
    Object.assign(r.people[0] as object, { relationship: ['described'], ...answers })
const identifier =
  (answers: Partial<Identifier>): Change =>
  (r) =>
    Object.assign(r.identifiers[0] as object, answers)
const purpose =
  (answers: Partial<Purpose>): Change =>
  (r) =>
    Object.assign(r.purposes[0] as object, answers)
const besideIt =
  (answers: Partial<Purpose>): Change =>
  (r: ServiceRecord) => {
    r.purposes.push({ id: 'other', name: 'do more', ...answers })
    r.identifiers[0]?.purposes?.push('other')
  }
const exception = (toldException: People['toldException'], toldDetail?: string) =>
  visitors({ told: 'exception', toldException, toldDetail })

describeRules(toldRules, {
  'not-told-of-data-from-others': {
    breaks: {
      'people of whom somebody else tells': visitors(),
      'users of whom an organisation tells': identifier({ sources: ['person', 'party'], sourceParties: [] }),
      'users of whom another person tells': identifier({ sources: ['someone-else'] }),
      'users for whom somebody acts': identifier({ sources: ['representative'] }),
      'people whose data is not recorded yet': all(visitors(), (r) => {
        r.identifiers = []
        r.holdings = []
      }),
    },
    meets: {
      'how they are told': visitors({ told: 'contact' }),
      'how they are told, in words': visitors({
        told: 'disclosure',
        toldDetail: 'by a letter with this notice',
      }),
      'a way in a word': visitors({ told: 'contact', toldDetail: 'by email' }),
      'an organisation that gives data, and users who are told': all(
        identifier({ sources: ['party'] }),
        visitors({ relationship: ['user'], told: 'within-a-month' }),
      ),
      'an exception that applies': exception('laid-down'),
      'law enforcement alone': all(visitors(), purpose({ regime: 'part-3' })),
      'data that is used for another controller alone': all(visitors(), purpose({ role: 'processor' })),
      'data of others from a device or the person': identifier({ sources: ['device', 'person'] }),
    },
    dodges: {
      'to be confirmed': visitors({ told: 'contact', toldDetail: 'To be confirmed by the team' }),
      'words that say nothing': visitors({ told: 'within-a-month', toldDetail: 'N/A' }),
      'that the law is followed': visitors({ told: 'contact', toldDetail: 'In accordance with the law' }),
      'that they are told': visitors({ told: 'contact', toldDetail: 'They are informed where necessary.' }),
      'a detail without an answer': visitors({ toldDetail: 'by a letter' }),
      'a law that nobody says applies': all(visitors(), purpose({ regime: undefined, role: undefined })),
      'law enforcement beside it': all(
        visitors(),
        purpose({ regime: 'part-3' }),
        besideIt({ role: 'controller' }),
      ),
      'another controller beside it': all(
        visitors(),
        purpose({ role: 'processor' }),
        besideIt({ role: 'joint' }),
      ),
      'data of which nobody says the use': all(visitors(), identifier({ purposes: undefined })),
      'another notice': visitors({ coveredBy: 'another', otherNotice: 'https://www.gov.uk/notice' }),
    },
    facts: ['people/visitors/told', 'people/visitors/relationship'],
  },
  'not-told-without-exception': {
    breaks: {
      'no exception': exception(undefined),
      'what is impossible without a reason': exception('impossible'),
      'what would impair the purpose without a reason': exception('would-impair'),
    },
    meets: {
      'a reason': exception('impossible', 'We have no address of those who are named in a hearing.'),
      'an exception that speaks for itself': exception('already-know'),
      'people who give it themselves': visitors({
        relationship: ['user'],
        told: 'exception',
        toldException: undefined,
      }),
    },
    dodges: {
      'a reason that repeats the exception': exception('impossible', 'It is impossible to tell them.'),
      'the article as a reason': exception(
        'would-impair',
        'The law allows it under Article 14(5)(b) UK GDPR.',
      ),
      'a reason that is none': exception('impossible', 'TBC'),
      'a reason beside another exception that is none': exception('confidential', 'to be confirmed'),
      'words in the place of an exception': exception(undefined, 'The law allows it.'),
    },
    facts: ['people/visitors/toldException', 'people/visitors/told'],
  },
  'told-by-giver-unsaid': {
    breaks: { 'givers of whom nothing is said': visitors({ told: 'giver' }) },
    meets: {
      'how they are asked to': visitors({
        told: 'giver',
        toldDetail: 'The form asks them to show this notice.',
      }),
      'people who are told otherwise': visitors({ told: 'contact' }),
    },
    dodges: {
      'to be confirmed': visitors({ told: 'giver', toldDetail: 'To be confirmed' }),
      'a dash': visitors({ told: 'giver', toldDetail: '–' }),
    },
    facts: ['people/visitors/toldDetail', 'people/visitors/told'],
  },
})
