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
    facts: ['purpose/security/part3Notice', 'purpose/security/regime'],
  },
  'law-enforcement-logging': {
    breaks: {
      'law enforcement of whose logs nothing is known': lawEnforcement(),
      'law enforcement that is not logged': lawEnforcement({ part3Logging: 'no' }),
    },
    meets: { 'a log of what is done': lawEnforcement({ part3Logging: 'yes' }) },
    facts: ['purpose/security/part3Logging', 'purpose/security/regime'],
  },
})
