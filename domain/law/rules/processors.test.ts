import type { ServiceRecord } from '@/domain/record/record'
import { describeRules } from '../rule-cases'
import { processorRules } from './processors'

const supplier = (r: ServiceRecord) => r.parties.push({ id: 'supplier', name: 'Supplier', named: 'named' })
const runBy = (operator: string, agreement: string) => (r: ServiceRecord) => {
  supplier(r)
  Object.assign(r.systems[0] as object, { operator, agreement, party: 'supplier' })
}
const gets = (answers: object) => (r: ServiceRecord) => {
  supplier(r)
  const sharing = { id: 'sharing', recipient: 'supplier', capacity: 'processor', form: 'raw', ownUse: 'no' }
  r.sharings.push({ ...sharing, agreement: 'A contract', ...answers } as never)
}

describeRules(processorRules, {
  'processor-without-agreement': {
    breaks: {
      'a system run without one': runBy('processor', 'none'),
      'data that is given without one': gets({ agreement: undefined }),
    },
    meets: {
      'a contract': runBy('processor', 'contract'),
      'a memorandum': runBy('processor', 'memorandum'),
      'accepted terms': runBy('processor', 'terms'),
      'a team that says nothing any more of an organisation that ran it': runBy('own-team', 'none'),
      'data that is given under one': gets({}),
      'an agreement with the organisation': (r) => [
        gets({ agreement: undefined })(r),
        Object.assign(r.parties[0] as object, { agreement: 'contract' }),
      ],
      'an agreement that stands on the system that it runs': (r) => [
        runBy('processor', 'contract')(r),
        r.sharings.push({ id: 'sharing', recipient: 'supplier', capacity: 'processor', form: 'raw' }),
      ],
      'reports about nobody': gets({ agreement: undefined, form: 'anonymised' }),
    },
    dodges: {
      'an agreement that is to come': gets({ agreement: 'To be confirmed' }),
      'an agreement that is none': gets({ agreement: 'None' }),
      'a form that nobody says': gets({ agreement: undefined, form: undefined }),
      'an organisation that nothing binds': (r) => [
        gets({ agreement: undefined })(r),
        Object.assign(r.parties[0] as object, { agreement: 'none' }),
      ],
    },
    facts: ['system/log/agreement'],
  },
  'processor-uses-data-for-itself': {
    breaks: { 'a processor that may': gets({ ownUse: 'yes' }) },
    meets: {
      'a processor that may not': gets({}),
      'a controller that may': gets({ ownUse: 'yes', capacity: 'controller' }),
    },
    dodges: {
      'a system that it runs': (r) => [
        runBy('processor', 'contract')(r),
        Object.assign(r.systems[0] as object, { ownUse: 'yes' }),
      ],
      'an answer about the organisation alone': (r) => [
        gets({ ownUse: undefined })(r),
        Object.assign(r.parties[0] as object, { ownUse: 'yes' }),
      ],
    },
    facts: ['sharing/sharing/ownUse', 'sharing/sharing/capacity'],
  },
  'own-use-without-agreement': {
    breaks: {
      'a controller without one': gets({ ownUse: 'yes', capacity: 'controller', agreement: undefined }),
      'a system run by a third party without one': runBy('third-party', 'none'),
    },
    meets: {
      'a controller with one': gets({ ownUse: 'yes', capacity: 'controller' }),
      'a court that the law entitles': gets({ ownUse: 'yes', capacity: 'law', agreement: undefined }),
      'a third party with a memorandum': runBy('third-party', 'memorandum'),
    },
    dodges: {
      'an agreement that is none': gets({ ownUse: 'yes', capacity: 'joint', agreement: 'n/a' }),
    },
    facts: ['sharing/sharing/agreement', 'sharing/sharing/ownUse'],
  },
})
