import { describeRules } from '../rule-cases'
import { personalDataRules } from './personal-data'

describeRules(personalDataRules, {
  'not-personal-needs-reason': {
    breaks: {
      'an identifier that is said not to be personal data': (r) =>
        Object.assign(r.identifiers[0] as object, { personalData: false }),
    },
    meets: {
      'a reason for it': (r) =>
        Object.assign(r.identifiers[0] as object, {
          personalData: false,
          notPersonalReason: 'Shared by all.',
        }),
    },
    facts: ['identifier/ip/personalData', 'identifier/ip/notPersonalReason'],
  },
})
