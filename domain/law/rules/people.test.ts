import type { People, ServiceRecord } from '@/domain/record/record'
import { describeRules } from '../rule-cases'
import { peopleRules } from './people'

const visitors =
  (answers: Partial<People>, audience: 'public' | 'staff' | 'both' = 'public') =>
  (r: ServiceRecord) => {
    Object.assign(r.people[0] as object, answers)
    r.service.audience = audience
  }

describeRules(peopleRules, {
  'children-not-known': {
    breaks: { 'users of whom it is not known': visitors({ children: 'not-known' }) },
    meets: {
      'people who do not use the service themselves': visitors({
        children: 'not-known',
        relationship: ['described'],
      }),
    },
    facts: ['people/visitors/children'],
  },
  'children-not-protected': {
    breaks: { 'children for whom nothing is done': visitors({ children: 'yes' }) },
    meets: {
      'what is done for children': visitors({
        children: 'yes',
        childrenDetail: 'We ask for no more than a name.',
      }),
    },
    facts: ['people/visitors/childrenDetail', 'people/visitors/children'],
  },
  'staff-are-people-too': {
    breaks: {
      'a service for the public and staff that records the public alone': visitors({}, 'both'),
      'a service for staff that records only people of whom they write': visitors(
        { relationship: ['described'] },
        'staff',
      ),
    },
    meets: {
      'staff among the people': visitors({ relationship: ['user', 'staff'] }, 'both'),
      'the users of a service for staff alone': visitors({}, 'staff'),
    },
    facts: ['service/audience'],
  },
  'staff-notice': {
    breaks: {
      'staff whom no notice covers': visitors({ relationship: ['staff'], coveredBy: undefined }, 'staff'),
      'a staff notice that is not linked': visitors(
        { relationship: ['staff'], coveredBy: 'another' },
        'both',
      ),
    },
    meets: {
      'a link to the staff notice': visitors(
        { relationship: ['staff'], coveredBy: 'another', otherNotice: 'https://intranet.gov.uk/privacy' },
        'staff',
      ),
      'a notice of its own': visitors({ relationship: ['staff'], coveredBy: 'this' }, 'staff'),
      'a service that staff do not use': visitors(
        { relationship: ['staff'], coveredBy: undefined },
        'public',
      ),
    },
    facts: ['people/visitors/coveredBy', 'people/visitors/otherNotice'],
  },
})
