import type { Holding, People, Purpose, ServiceRecord } from '@/domain/record/record'
import { type Change, describeRules } from '../rule-cases'
import { part3LawfulnessRules } from './part-3-lawfulness'
import { part3LogRules } from './part-3-logs'
import { part3PeopleRules } from './part-3-people'
import { part3TransferRules } from './part-3-transfers'

/** A purpose of law enforcement that lacks nothing but what a case takes away. */
const complete: Partial<Purpose> = {
  regime: 'part-3',
  part3Basis: 'Supervision is part of carrying out sentences.',
  competentAuthority: 'schedule-7',
  part3Purposes: ['penalties'],
  part3Law: 'section 2 of the Offender Management Act 2007',
  part3Sensitive: 'none',
  factsApart: 'Assessments stand on a page of their own, marked as such.',
  specificCases: 'A letter names the legal basis, the period and who gets the data.',
  restrictions: ['crime'],
  part3Logging: 'yes',
}

const lawEnforcement =
  (answers: Partial<Purpose> = {}): Change =>
  (record) => {
    Object.assign(record.purposes[0] as object, complete, answers)
    Object.assign(record.people[0] as object, { part3Categories: ['convicted'] })
  }

const sensitive =
  (answers: Partial<Purpose> = {}): Change =>
  (record) => {
    lawEnforcement({ part3Sensitive: 'schedule-8', ...answers })(record)
    Object.assign(record.identifiers[0] as object, { kind: 'special-category' })
  }

const grounds: Partial<Purpose> = {
  schedule8: ['statutory'],
  strictlyNecessary: 'Nobody can supervise a person with an addiction without knowing of it.',
  policyDocument: 'https://policy.example.gov.uk/sensitive-processing',
}

describeRules(part3LawfulnessRules, {
  'law-enforcement-authority': {
    breaks: { 'an authority that nobody named': lawEnforcement({ competentAuthority: undefined }) },
    meets: {
      'a body that Schedule 7 names': lawEnforcement(),
      'law enforcement for another controller': lawEnforcement({
        role: 'processor',
        competentAuthority: undefined,
      }),
    },
    dodges: {
      'a role that nobody says': lawEnforcement({ role: undefined, competentAuthority: undefined }),
      'a law behind it': lawEnforcement({ competentAuthority: undefined, part3Law: 'the Prison Act 1952' }),
    },
    facts: ['purpose/security/competentAuthority', 'purpose/security/regime'],
  },
  'law-enforcement-purposes': {
    breaks: { 'a purpose that section 31 does not know': lawEnforcement({ part3Purposes: undefined }) },
    meets: { 'carrying out penalties': lawEnforcement() },
    dodges: {
      'a name that says so': lawEnforcement({ name: 'prevent crime', part3Purposes: undefined }),
      'words on why it is lawful': lawEnforcement({
        part3Basis: 'Preventing and detecting crime',
        part3Purposes: undefined,
      }),
    },
    facts: ['purpose/security/part3Purposes', 'purpose/security/regime'],
  },
  'law-enforcement-source': {
    breaks: { 'no law behind it': lawEnforcement({ part3Law: undefined }) },
    meets: { 'an Act': lawEnforcement(), 'a court’s power': lawEnforcement({ part3Law: 'the common law' }) },
    dodges: {
      'a law to be found': lawEnforcement({ part3Law: 'To be confirmed by legal' }),
      'the Act that asks for it': lawEnforcement({ part3Law: 'Data Protection Act 2018, Part 3' }),
      'no law at all': lawEnforcement({ part3Law: 'our operational needs' }),
    },
    facts: ['purpose/security/part3Law', 'purpose/security/regime'],
  },
  'law-enforcement-sensitive': {
    breaks: {
      'health details on nothing': sensitive({ part3Sensitive: undefined }),
      'a question that nobody answered': lawEnforcement({ part3Sensitive: undefined }),
    },
    meets: { 'a condition of Schedule 8': sensitive(grounds), 'no sensitive data': lawEnforcement() },
    dodges: {
      'a denial that the record contradicts': sensitive({ part3Sensitive: 'none' }),
      'a condition of the UK GDPR': sensitive({
        part3Sensitive: undefined,
        specialCategory: ['substantial-public-interest'],
      }),
    },
    facts: ['purpose/security/part3Sensitive', 'purpose/security/regime'],
  },
  'law-enforcement-schedule-8': {
    breaks: { 'no condition and no reason': sensitive() },
    meets: { both: sensitive(grounds), consent: sensitive({ ...grounds, part3Sensitive: 'consent' }) },
    dodges: {
      'a condition alone': sensitive({ ...grounds, strictlyNecessary: undefined }),
      'a reason to be written': sensitive({ ...grounds, strictlyNecessary: 'TBC' }),
      'a reason alone': sensitive({ ...grounds, schedule8: undefined }),
    },
    facts: ['purpose/security/schedule8', 'purpose/security/regime'],
  },
  'law-enforcement-policy-document': {
    breaks: { 'no document': sensitive({ ...grounds, policyDocument: undefined }) },
    meets: { 'a link to it': sensitive(grounds), 'nothing sensitive': lawEnforcement() },
    dodges: {
      'consent instead': sensitive({ part3Sensitive: 'consent' }),
      'a condition that needs none under the UK GDPR': sensitive({
        ...grounds,
        policyDocument: undefined,
        schedule1: 'paragraph 2',
      }),
    },
    facts: ['purpose/security/policyDocument', 'purpose/security/regime'],
  },
})

const group =
  (answers: Partial<People>, purpose: Partial<Purpose> = {}): Change =>
  (record) => {
    lawEnforcement(purpose)(record)
    Object.assign(record.people[0] as object, answers)
  }

describeRules(part3PeopleRules, {
  'law-enforcement-people': {
    breaks: { 'people of whom nobody says who they are': group({ part3Categories: undefined }) },
    meets: {
      'convicted people': lawEnforcement(),
      'people whose data is not used for it': (record: ServiceRecord) => {
        lawEnforcement()(record)
        record.people.push({ id: 'staff', name: 'staff', relationship: ['staff'] })
      },
    },
    dodges: {
      'a name that says it': group({ name: 'people convicted of an offence', part3Categories: undefined }),
    },
    facts: ['people/visitors/part3Categories'],
  },
  'law-enforcement-facts-apart': {
    breaks: { 'no answer': lawEnforcement({ factsApart: undefined }) },
    meets: { 'pages of their own': lawEnforcement() },
    dodges: {
      'an answer without content': lawEnforcement({ factsApart: 'Yes' }),
      'an answer to come': lawEnforcement({ factsApart: 'To be decided' }),
    },
    facts: ['purpose/security/factsApart', 'purpose/security/regime'],
  },
  'law-enforcement-notice': {
    breaks: { 'people whom another notice covers': group({ coveredBy: 'another' }) },
    meets: {
      'a link to the notice': group(
        { coveredBy: 'another' },
        { part3Notice: 'https://www.gov.uk/law-enforcement-notice' },
      ),
      'people whom the notice of this service covers': lawEnforcement(),
      'law enforcement for another controller': group({ coveredBy: 'another' }, { role: 'processor' }),
    },
    dodges: {
      'words about a notice': group({ coveredBy: 'another' }, { specificCases: 'People get a notice.' }),
      'a notice of which nobody says whose it is': group({ coveredBy: undefined }),
      'people whom nobody named': (record: ServiceRecord) => {
        lawEnforcement()(record)
        Object.assign(record.identifiers[0] as object, { people: undefined })
      },
    },
    facts: ['purpose/security/part3Notice', 'purpose/security/regime'],
  },
  'law-enforcement-specific-cases': {
    breaks: { 'no answer': lawEnforcement({ specificCases: undefined }) },
    meets: { 'a letter': lawEnforcement() },
    dodges: { 'an answer that is none': lawEnforcement({ specificCases: 'n/a' }) },
    facts: ['purpose/security/specificCases', 'purpose/security/regime'],
  },
  'law-enforcement-restrictions': {
    breaks: { 'no ground': lawEnforcement({ restrictions: undefined }) },
    meets: { 'a ground': lawEnforcement() },
    dodges: {
      'words about telling less': lawEnforcement({
        restrictions: undefined,
        specificCases: 'We may tell people less.',
      }),
    },
    facts: ['purpose/security/restrictions', 'purpose/security/regime'],
  },
})

type Logged = 'yes' | 'no' | 'not-known'

const looks =
  (logged: Logged | undefined, may: ('raw' | 'search' | 'aggregates')[] | undefined = ['raw']): Change =>
  (record) => {
    lawEnforcement()(record)
    record.holdings[0] = {
      ...(record.holdings[0] as Holding),
      access: [{ kind: 'role', who: 'Probation practitioner', may, logged }],
    }
  }

/** A log of who did what, kept because of section 62, and what else it is used for. */
const log =
  (category: Purpose['category'], source = 'Section 62 of the Data Protection Act 2018'): Change =>
  (record) => {
    record.purposes.push(
      {
        id: 'who-did-what',
        name: 'show who looked at a record',
        category: 'legal-duty',
        role: 'controller',
        regime: 'uk-gdpr',
        bases: [{ basis: 'legal-obligation', source }],
      },
      { id: 'other', name: 'plan the work of teams', category, role: 'controller', regime: 'uk-gdpr' },
    )
    Object.assign(record.identifiers[0] as object, { purposes: ['who-did-what', 'other'] })
  }

describeRules(part3LogRules, {
  'law-enforcement-logging': {
    breaks: {
      'law enforcement of whose logs nothing is known': lawEnforcement({ part3Logging: undefined }),
      'law enforcement that is not logged': lawEnforcement({ part3Logging: 'no' }),
    },
    meets: {
      'a log of what is done': lawEnforcement(),
      'a log of each action': lawEnforcement({
        part3LoggedActions: [
          'collection',
          'alteration',
          'consultation',
          'disclosure',
          'combination',
          'erasure',
        ],
      }),
    },
    dodges: {
      'an answer that nobody knows': lawEnforcement({ part3Logging: 'not-known' }),
      'a list of what is logged alone': lawEnforcement({
        part3Logging: undefined,
        part3LoggedActions: ['erasure'],
      }),
      'a yes that its own list contradicts': lawEnforcement({
        part3LoggedActions: ['collection', 'erasure'],
      }),
    },
    facts: ['purpose/security/part3Logging', 'purpose/security/regime'],
  },
  'law-enforcement-look-not-logged': {
    breaks: { 'looks that leave no trace': looks('no') },
    meets: {
      'looks that are logged': looks('yes'),
      'those who see totals': looks('no', ['aggregates']),
      'looks at data that is not used for it': (record: ServiceRecord) => {
        looks('no')(record)
        Object.assign(record.purposes[0] as object, { regime: 'uk-gdpr' })
      },
    },
    dodges: {
      'an answer that nobody knows': looks('not-known'),
      'no answer': looks(undefined),
      'looks of which nobody says what they show': looks('no', undefined),
    },
    facts: ['holding/ip-in-log/access'],
  },
  'law-enforcement-log-use': {
    breaks: { 'a log that serves statistics': log('analytics') },
    meets: {
      'a log that serves security': log('security'),
      'a log for another reason': log('analytics', 'section 47 of the Prison Act 1952'),
    },
    dodges: {
      'another way to cite it': log('research', 'Data Protection Act 2018, section 62(1)'),
      'a short way to cite it': log('support', 'DPA 2018, s. 62'),
    },
    facts: ['identifier/ip/purposes', 'purpose/who-did-what/bases'],
  },
})

const shared =
  (to: string[], safeguardDetail?: string): Change =>
  (record) => {
    lawEnforcement()(record)
    record.parties.push({ id: 'force', name: 'A police force abroad', named: 'named' })
    record.sharings.push({
      id: 'abroad',
      recipient: 'force',
      identifiers: ['ip'],
      to,
      safeguard: ['adequacy-regulations'],
      safeguardDetail,
    })
  }

describeRules(part3TransferRules, {
  'law-enforcement-transfer': {
    breaks: { 'data for a police force abroad': shared(['FR']) },
    meets: {
      'conditions that are recorded': shared(
        ['FR'],
        'Needed to find a person who is wanted; the force is a competent authority.',
      ),
      'data that stays in the UK': shared(['GB']),
    },
    dodges: {
      'an answer that is none': shared(['FR'], 'n/a'),
      'a country that UK law approves': shared(['IE']),
      'a system abroad': (record: ServiceRecord) => {
        lawEnforcement()(record)
        Object.assign(record.systems[0] as object, { places: ['EEA'] })
      },
    },
    facts: ['sharing/abroad/safeguardDetail', 'sharing/abroad/to'],
  },
})
