import type { Identifier, Purpose, ServiceRecord } from '@/domain/record/record'
import { describeRules } from '../rule-cases'
import { specialDataRules } from './special-data'

/** The one identifier as data of a kind, with these answers of the purpose that uses it. */
const data =
  (kind: Identifier['kind'], purpose: Partial<Purpose> = {}) =>
  (r: ServiceRecord) => {
    Object.assign(r.identifiers[0] as object, { kind })
    Object.assign(r.purposes[0] as object, purpose)
  }
const policyDocument = 'https://www.gov.uk/policy-document'
const recognised = [{ basis: 'recognised-legitimate-interest', notPublicTask: 'No task of ours.' }] as const

describeRules(specialDataRules, {
  'special-category-condition': {
    breaks: {
      'special category data without a condition': data('special-category'),
      'a copy that is used for a purpose without a condition': (r) => {
        data('special-category', { specialCategory: ['explicit-consent'] })(r)
        r.purposes.push({ id: 'research', name: 'do research', role: 'controller', regime: 'uk-gdpr' })
        Object.assign(r.holdings[0] as object, { purposes: ['research'] })
      },
    },
    meets: {
      'a condition of Article 9': data('special-category', { specialCategory: ['legal-claims'] }),
      'data of which another is the controller': data('special-category', { role: 'processor' }),
      'data under Part 3': data('special-category', { regime: 'part-3' }),
    },
    dodges: {
      'a law that nobody says applies': data('special-category', { regime: undefined, role: undefined }),
      'a paragraph of Schedule 1 alone': data('special-category', { schedule1: 'paragraph 6' }),
    },
    facts: ['purpose/security/specialCategory', 'identifier/ip/kind'],
  },
  'criminal-offence-condition': {
    breaks: { 'criminal offence data without a condition': data('criminal-offence') },
    meets: {
      'official authority': data('criminal-offence', { criminalOffence: 'official-authority' }),
      'data under Part 3': data('criminal-offence', { regime: 'part-3' }),
      'a condition in Schedule 1': data('criminal-offence', { criminalOffence: 'schedule-1' }),
    },
    dodges: {
      'a law that nobody says applies': data('criminal-offence', { regime: undefined, role: undefined }),
      'a condition for another kind of data': data('criminal-offence', { specialCategory: ['legal-claims'] }),
    },
    facts: ['purpose/security/criminalOffence', 'identifier/ip/kind'],
  },
  'schedule-1-condition-unnamed': {
    breaks: {
      'criminal offence data on an unnamed condition': data('criminal-offence', {
        criminalOffence: 'schedule-1',
      }),
      'substantial public interest alone': data('special-category', {
        specialCategory: ['substantial-public-interest'],
      }),
    },
    meets: {
      'a condition that was answered before Part 3 was': data('criminal-offence', {
        regime: 'part-3',
        criminalOffence: 'schedule-1',
      }),
      'the paragraph of the condition': data('criminal-offence', {
        criminalOffence: 'schedule-1',
        schedule1: 'paragraph 6',
      }),
      'official authority, which needs none': data('criminal-offence', {
        criminalOffence: 'official-authority',
      }),
    },
    dodges: {
      'a policy document alone': data('criminal-offence', { criminalOffence: 'schedule-1', policyDocument }),
    },
    facts: ['purpose/security/schedule1', 'purpose/security/criminalOffence'],
  },
  'policy-document-missing': {
    breaks: {
      'statutory and government purposes': data('criminal-offence', {
        criminalOffence: 'schedule-1',
        schedule1: 'paragraph 6, statutory and government purposes',
      }),
      'a condition that is not named': data('criminal-offence', { criminalOffence: 'schedule-1' }),
      'employment law': data('special-category', { specialCategory: ['employment'] }),
    },
    meets: {
      'a condition that was answered before Part 3 was': data('special-category', {
        regime: 'part-3',
        specialCategory: ['employment'],
      }),
      'a policy document': data('special-category', { specialCategory: ['employment'], policyDocument }),
      'a condition that needs none': data('criminal-offence', {
        criminalOffence: 'schedule-1',
        schedule1: 'paragraph 33, legal claims',
      }),
      'explicit consent': data('special-category', { specialCategory: ['explicit-consent'] }),
    },
    dodges: {
      'a condition in words without a number': data('criminal-offence', {
        criminalOffence: 'schedule-1',
        schedule1: 'legal claims',
      }),
    },
    facts: ['purpose/security/policyDocument', 'purpose/security/criminalOffence'],
  },
  'automated-decision-restricted': {
    breaks: {
      'a decision by machine alone about health': data('special-category', {
        automation: 'automated',
        specialCategory: ['health-or-care'],
      }),
      'a decision by machine alone on a recognised legitimate interest': data('ip-address', {
        automation: 'automated',
        bases: [...recognised],
      }),
    },
    meets: {
      'explicit consent to it': data('special-category', {
        automation: 'automated',
        specialCategory: ['explicit-consent'],
      }),
      'a decision about ordinary data': data('ip-address', { automation: 'automated' }),
      'profiling that decides nothing': data('special-category', { automation: 'profiling' }),
    },
    dodges: {
      'words about a person who looks at it again': data('special-category', {
        automation: 'automated',
        specialCategory: ['health-or-care'],
        humanReview: 'People can ask.',
      }),
    },
    facts: ['purpose/security/automation', 'purpose/security/specialCategory'],
  },
})
