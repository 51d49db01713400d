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
    dodges: {
      'people of whom nobody says how they come': visitors({
        children: 'not-known',
        relationship: undefined,
      }),
      'words beside it': visitors({ children: 'not-known', childrenDetail: 'Hardly any.' }),
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
    dodges: {
      'words that are none': visitors({ children: 'yes', childrenDetail: 'None' }),
      'people of whom nobody says how they come': visitors({ children: 'yes', relationship: undefined }),
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
      'people who use it in their work for others': visitors(
        { relationship: ['user', 'professional'] },
        'staff',
      ),
      'staff of other bodies': visitors({ relationship: ['partner'] }, 'both'),
      'staff who are called those of others': visitors(
        { name: 'staff of other prisons', relationship: ['staff'] },
        'both',
      ),
      'staff among the people': visitors({ relationship: ['user', 'staff'] }, 'both'),
      'the users of a service for staff alone': visitors({}, 'staff'),
    },
    dodges: {
      'staff in the name alone': visitors({ name: 'staff', relationship: ['contact'] }, 'both'),
      'people of whom nobody says how they come': visitors({ relationship: undefined }, 'staff'),
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
      'staff of other bodies': visitors({ relationship: ['partner'], coveredBy: undefined }, 'both'),
      'staff who are named after another body': (r) => [
        visitors({ name: 'prison staff', coveredBy: undefined }, 'staff')(r),
        r.parties.push({ id: 'prisons', name: 'HM Prison Service' }),
      ],
      'a notice of its own': visitors({ relationship: ['staff'], coveredBy: 'this' }, 'staff'),
      'a service that staff do not use': visitors(
        { relationship: ['staff'], coveredBy: undefined },
        'public',
      ),
    },
    dodges: {
      'an audience that nobody says': (r) => [
        visitors({ relationship: ['staff'], coveredBy: undefined })(r),
        Object.assign(r.service, { audience: undefined }),
      ],
      'staff who are named as a party that is part of us': (r) => [
        visitors({ name: 'prison staff', coveredBy: undefined }, 'staff')(r),
        r.parties.push({ id: 'prisons', name: 'HM Prison Service' }),
        Object.assign(r.service, { agency: 'HM Prison and Probation Service' }),
      ],
      'staff who work with another team': visitors(
        { name: 'staff of other teams', relationship: ['staff'], coveredBy: undefined },
        'staff',
      ),
      'staff who work for others too': visitors(
        { relationship: ['partner', 'staff'], coveredBy: undefined },
        'both',
      ),
    },
    facts: ['people/visitors/coveredBy', 'people/visitors/otherNotice'],
  },
})
