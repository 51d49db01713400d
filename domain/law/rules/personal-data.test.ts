import type { Identifier, ServiceRecord } from '@/domain/record/record'
import { describeRules } from '../rule-cases'
import { personalDataRules } from './personal-data'

const identifier = (answers: Partial<Identifier>) => (r: ServiceRecord) =>
  Object.assign(r.identifiers[0] as object, answers)
const notPersonal = { personalData: false, notPersonalReason: 'Shared by all.' }
const held =
  (form: 'hashed' | 'raw', ...ties: NonNullable<Identifier['ties']>) =>
  (r: ServiceRecord) => {
    identifier({ ...notPersonal, ties })(r)
    Object.assign(r.holdings[0] as object, { form })
  }

describeRules(personalDataRules, {
  'not-personal-needs-reason': {
    breaks: { 'an identifier that is said not to be personal data': identifier({ personalData: false }) },
    meets: { 'a reason for it': identifier({ ...notPersonal, ties: ['none'] }) },
    dodges: {
      'a reason that repeats it': identifier({
        personalData: false,
        notPersonalReason: 'It is not personal data.',
      }),
      'a reason that is to come': identifier({ personalData: false, notPersonalReason: 'TBC' }),
    },
    facts: ['identifier/ip/personalData', 'identifier/ip/notPersonalReason'],
  },
  'tied-called-not-personal': {
    breaks: { 'a reason beside a way to tie it to a person': identifier(notPersonal) },
    meets: { 'no known way to tie it to a person': identifier({ ...notPersonal, ties: ['none'] }) },
    dodges: {
      'a reason that says nothing': identifier({
        personalData: false,
        notPersonalReason: 'It is not personal data.',
      }),
      'no way beside a way': identifier({ ...notPersonal, ties: ['none', 'joined'] }),
    },
    facts: ['identifier/ip/personalData', 'identifier/ip/ties'],
  },
  'pseudonym-called-not-personal': {
    breaks: { 'a hash called not personal': held('hashed', 'none') },
    meets: {
      'a hash that is treated as personal data': (r) =>
        Object.assign(r.holdings[0] as object, { form: 'hashed' }),
      'what is not personal even as captured': held('raw', 'none'),
    },
    dodges: {
      'a copy without a form beside it': (r) => [
        held('hashed', 'none')(r),
        r.holdings.push({ id: 'again', identifier: 'ip', system: 'log', state: 'again' }),
      ],
      'the form of the system': (r) => [
        held('hashed', 'none')(r),
        Object.assign(r.holdings[0] as object, { form: undefined }),
        Object.assign(r.systems[0] as object, { form: 'hashed' }),
      ],
    },
    facts: ['identifier/ip/personalData', 'holding/ip-in-log/form'],
  },
  'people-without-data': {
    breaks: {
      'a group of people that no identifier is about': (r) => r.people.push({ id: 'guests', name: 'guests' }),
    },
    meets: {
      'an identifier about each group': (r) => {
        r.people.push({ id: 'guests', name: 'guests' })
        identifier({ people: ['visitors', 'guests'] })(r)
      },
    },
    dodges: {
      'a choice that names them': (r) => [
        r.people.push({ id: 'guests', name: 'guests' }),
        r.choices.push({ id: 'banner', name: 'whether we count visits', people: ['guests'] }),
      ],
    },
    facts: ['people/guests/name'],
  },
  'source-contradicted': {
    breaks: {
      'what is captured automatically as if the person gave it': identifier({ sources: ['person'] }),
      'data about people whom somebody else describes as if they gave it': (r) => {
        identifier({ sources: ['person'], obligation: 'optional' })(r)
        Object.assign(r.people[0] as object, { relationship: ['described'] })
      },
    },
    meets: {
      'what the person gives': identifier({ sources: ['person'], obligation: 'optional' }),
      'what somebody else gives': (r) => {
        identifier({ sources: ['someone-else'], obligation: 'optional' })(r)
        Object.assign(r.people[0] as object, { relationship: ['described'] })
      },
    },
    dodges: {
      'words about it': identifier({ sources: ['person'], sourceDetail: 'Their device sends it.' }),
      'a group that others describe beside nobody else': (r) => {
        identifier({ sources: ['person'], obligation: undefined })(r)
        Object.assign(r.people[0] as object, { relationship: ['described'] })
      },
    },
    facts: ['identifier/ip/sources', 'identifier/ip/obligation'],
  },
})
