import type { Identifier, Purpose, ServiceRecord } from '@/domain/record/record'
import { describeRules } from '../rule-cases'
import { deviceRules } from './devices'

type Basis = NonNullable<Identifier['pecrBasis']>
type Category = NonNullable<Purpose['category']>

/** The one identifier as a cookie on a basis, used for a purpose of a kind. */
const cookie =
  (pecrBasis: Basis, category: Category = 'security', answers: Partial<Identifier> = {}) =>
  (r: ServiceRecord) => {
    Object.assign(r.identifiers[0] as object, {
      kind: 'cookie',
      cookieCategory: 'other',
      pecrBasis,
      ...answers,
    })
    Object.assign(r.purposes[0] as object, { category })
  }
const sharedForOwnUse = (ownUse: 'yes' | 'no') => (r: ServiceRecord) => {
  r.parties.push({ id: 'maker', name: 'Maker of the tool' })
  r.sharings.push({ id: 'to-maker', recipient: 'maker', identifiers: ['ip'], form: 'raw', ownUse })
}

describeRules(deviceRules, {
  'device-basis-missing': {
    breaks: { 'a cookie with no basis yet': cookie('none') },
    meets: {
      'a cookie with consent': cookie('consent'),
      'what is not on a device': (r) => Object.assign(r.identifiers[0] as object, { pecrBasis: 'none' }),
    },
    dodges: {
      'a detail instead of a basis': cookie('none', 'security', { pecrDetail: 'Strictly necessary.' }),
      'something else that is stored': cookie('none', 'security', {
        kind: 'session-id',
        deviceAccess: 'stored',
      }),
    },
    facts: ['identifier/ip/pecrBasis'],
  },
  'exception-before-its-time': {
    day: '2026-02-04',
    breaks: {
      'statistics without consent': cookie('statistical-purposes', 'analytics'),
      'appearance without consent': cookie('appearance', 'service'),
      'emergencies without consent': cookie('emergency'),
    },
    meets: { consent: cookie('consent'), 'what is strictly necessary': cookie('strictly-necessary') },
    dodges: {
      'a detail that says more': cookie('appearance', 'service', { pecrDetail: 'Strictly necessary too.' }),
    },
    facts: ['identifier/ip/pecrBasis'],
  },
  'transmission-for-something-else': {
    breaks: {
      'carrying a communication for research': cookie('transmission', 'research'),
      'carrying a communication to answer feedback': cookie('transmission', 'support'),
    },
    meets: { 'carrying a communication for the service': cookie('transmission', 'service') },
    dodges: {
      'an essential category': cookie('transmission', 'analytics', { cookieCategory: 'essential' }),
      'a detail that says otherwise': cookie('transmission', 'research', {
        pecrDetail: 'Only carries requests.',
      }),
    },
    facts: ['identifier/ip/pecrBasis', 'purpose/security/category'],
  },
  'necessary-for-something-else': {
    breaks: {
      'a necessary cookie for statistics': cookie('strictly-necessary', 'analytics'),
      'a necessary cookie listed under marketing': cookie('strictly-necessary', 'service', {
        cookieCategory: 'marketing',
      }),
    },
    meets: {
      'a necessary cookie for security': cookie('strictly-necessary', 'security'),
      'a cookie for statistics by consent': cookie('consent', 'analytics'),
    },
    dodges: {
      'a category that is called essential': cookie('strictly-necessary', 'analytics', {
        cookieCategory: 'essential',
      }),
      'a purpose of a copy alone': (r) => {
        cookie('strictly-necessary', 'service')(r)
        r.purposes.push({ id: 'count', name: 'count visits', category: 'analytics' })
        Object.assign(r.holdings[0] as object, { purposes: ['count'] })
      },
    },
    facts: ['identifier/ip/pecrBasis', 'purpose/security/category'],
  },
  'statistics-for-something-else': {
    breaks: {
      'statistics for security too': cookie('statistical-purposes', 'security'),
      'a copy that is used for something else': (r) => {
        cookie('statistical-purposes', 'analytics')(r)
        r.purposes.push({ id: 'research', name: 'find people for research', category: 'research' })
        Object.assign(r.holdings[0] as object, { purposes: ['research'] })
      },
    },
    meets: { 'statistics alone': cookie('statistical-purposes', 'analytics') },
    dodges: {
      'a list under analytics': cookie('statistical-purposes', 'research', { cookieCategory: 'analytics' }),
    },
    facts: ['identifier/ip/pecrBasis', 'purpose/security/category'],
  },
  'statistics-for-third-party': {
    breaks: {
      'a recipient that uses them for itself': (r) => [
        cookie('statistical-purposes', 'analytics')(r),
        sharedForOwnUse('yes')(r),
      ],
      'a system that another runs for itself': (r) => [
        cookie('statistical-purposes', 'analytics')(r),
        Object.assign(r.systems[0] as object, { operator: 'third-party' }),
      ],
    },
    meets: {
      'a recipient that does not': (r) => [
        cookie('statistical-purposes', 'analytics')(r),
        sharedForOwnUse('no')(r),
      ],
      'consent to it': (r) => [cookie('consent', 'analytics')(r), sharedForOwnUse('yes')(r)],
    },
    dodges: {
      'a recipient of which nobody says whether it may': (r) => [
        cookie('statistical-purposes', 'analytics')(r),
        sharedForOwnUse('no')(r),
        Object.assign(r.sharings[0] as object, { ownUse: undefined, capacity: 'controller' }),
      ],
      'a processor that may use it for itself': (r) => [
        cookie('statistical-purposes', 'analytics')(r),
        Object.assign(r.systems[0] as object, { operator: 'processor', ownUse: 'yes' }),
      ],
    },
    facts: ['identifier/ip/pecrBasis', 'sharing/to-maker/ownUse'],
  },
  'statistics-about-one-person': {
    breaks: {
      'statistics tied to an account': cookie('statistical-purposes', 'analytics', { ties: ['account'] }),
    },
    meets: { 'statistics about nobody': cookie('statistical-purposes', 'analytics', { ties: ['none'] }) },
    dodges: {
      'no way beside a way': cookie('statistical-purposes', 'analytics', { ties: ['none', 'joined'] }),
    },
    facts: ['identifier/ip/pecrBasis', 'identifier/ip/ties'],
  },
  'appearance-for-something-else': {
    breaks: { 'appearance used for statistics': cookie('appearance', 'analytics') },
    meets: { 'appearance of the service': cookie('appearance', 'service') },
    dodges: {
      'a list under functional': cookie('appearance', 'analytics', { cookieCategory: 'functional' }),
    },
    facts: ['identifier/ip/pecrBasis', 'purpose/security/category'],
  },
  'emergency-is-about-place': {
    breaks: { 'a cookie for emergencies': cookie('emergency') },
    meets: {
      'a location for emergencies': cookie('emergency', 'service', {
        kind: 'location',
        deviceAccess: 'read',
      }),
    },
    dodges: {
      'a cookie that is named after a place': cookie('emergency', 'service', {
        plainName: 'Location cookie',
      }),
    },
    facts: ['identifier/ip/pecrBasis', 'identifier/ip/kind'],
  },
})
