import type { Purpose, ServiceRecord } from '@/domain/record/record'
import { describeRules } from '../rule-cases'
import { part3Rules } from './part-3'

const lawEnforcement =
  (answers: Partial<Purpose> = {}) =>
  (r: ServiceRecord) =>
    Object.assign(r.purposes[0] as object, { regime: 'part-3', ...answers })

describeRules(part3Rules, {
  'law-enforcement-notice': {
    breaks: { 'law enforcement without a notice of its own': lawEnforcement() },
    meets: {
      'a link to the notice': lawEnforcement({ part3Notice: 'https://www.gov.uk/law-enforcement-notice' }),
      'law enforcement for another controller': lawEnforcement({ role: 'processor' }),
    },
    dodges: {
      'words about a notice': lawEnforcement({ specificCases: 'People are told in a notice.' }),
      'a role that nobody says': lawEnforcement({ role: undefined }),
    },
    facts: ['purpose/security/part3Notice', 'purpose/security/regime'],
  },
  'law-enforcement-logging': {
    breaks: {
      'law enforcement of whose logs nothing is known': lawEnforcement(),
      'law enforcement that is not logged': lawEnforcement({ part3Logging: 'no' }),
    },
    meets: { 'a log of what is done': lawEnforcement({ part3Logging: 'yes' }) },
    dodges: {
      'an answer that nobody knows': lawEnforcement({ part3Logging: 'not-known' }),
      'a list of what is logged alone': lawEnforcement({ part3LoggedActions: ['erasure'] }),
    },
    facts: ['purpose/security/part3Logging', 'purpose/security/regime'],
  },
})
