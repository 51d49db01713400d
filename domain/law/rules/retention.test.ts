import { completeRecord } from '@/domain/record/example-record'
import type { ServiceRecord } from '@/domain/record/record'
import { describeRules } from '../rule-cases'
import { retentionRules } from './retention'

const holding = (r: ServiceRecord, answers: object) => Object.assign(r.holdings[0] as object, answers)
const system = (r: ServiceRecord, answers: object) => Object.assign(r.systems[0] as object, answers)
const exactly = (period: string) => [{ measure: 'exactly', period, from: 'collected' }]
const criteria = (words: string) => (r: ServiceRecord) =>
  holding(r, { stages: [{ measure: 'criteria', criteria: words }] })
const says =
  (words: string, instead = false) =>
  (r: ServiceRecord) =>
    r.statements.push({ id: 'said', type: 'words', place: 'retention', words, instead })
const inherits = (r: ServiceRecord) =>
  holding(r, { stages: undefined, disposal: undefined, enforcement: undefined })
const needs = (r: ServiceRecord, neededFor: string) => Object.assign(r.purposes[0] as object, { neededFor })
/** A second purpose of the only identifier. */
const alsoFor = (r: ServiceRecord, answers: object) => {
  r.purposes.push({ ...structuredClone(completeRecord.purposes[0]), id: 'statistics', ...answers } as never)
  Object.assign(r.identifiers[0] as object, { purposes: ['security', 'statistics'] })
}

describeRules(retentionRules, {
  'retention-without-end': {
    breaks: {
      'as long as necessary': criteria('As long as necessary'),
      'the same with the purposes that everybody has': criteria(
        'We keep your data for as long as is reasonably necessary to fulfil the purposes for which it was collected.',
      ),
      'a policy that people cannot see': criteria('In line with our retention schedule'),
      'for ever': criteria('Indefinitely'),
      'until it is no longer needed': (r) =>
        holding(r, { stages: [{ measure: 'until-event', event: 'it is no longer needed' }] }),
      'a system that does so by default': (r) =>
        system(r, { stages: [{ measure: 'criteria', criteria: 'for as long as we need it' }] }),
      'a stage after a time': (r) =>
        holding(r, {
          stages: [...exactly('P90D'), { measure: 'criteria', criteria: 'as long as required' }],
        }),
    },
    meets: {
      'criteria that decide something': criteria('As long as needed to answer the complaint'),
      'a time beside it': criteria('As long as necessary, and never more than 6 years'),
      'a time that ends it first': (r) =>
        holding(r, {
          stages: [...exactly('P90D'), { measure: 'criteria', criteria: 'as long as required' }],
          whicheverFirst: true,
        }),
      'an event': (r) =>
        holding(r, { stages: [{ measure: 'until-event', event: 'you close your account' }] }),
      'a policy that people can open': (r) => [
        criteria('In line with our retention schedule')(r),
        holding(r, { policyReference: 'Schedule', policyLink: 'https://www.gov.uk/schedule' }),
      ],
      'a statement that repeats the law beside the times': says('We keep it as long as necessary.'),
    },
    dodges: {
      'other words for it': criteria('only as long as the purposes or the law require'),
      'what is kept in front of it': criteria(
        'Your booking details are held until such time as there is no need',
      ),
      'a time that is taken back': criteria('6 years, or longer if we need it'),
      'a law that names no time': criteria('as UK GDPR Article 5(1)(e) requires'),
      'an event that is none': (r) =>
        holding(r, { stages: [{ measure: 'until-event', event: 'the purpose is fulfilled' }] }),
      'a time that is counted from no event': (r) =>
        holding(r, {
          stages: [{ measure: 'exactly', period: 'P1Y', from: 'event', event: 'no longer needed' }],
        }),
      'a statement that stands instead of the times': says('We keep it as long as necessary.', true),
    },
    facts: ['holding/ip-in-log/stages'],
  },
  'retention-without-disposal': {
    breaks: {
      'a shared system that does not say it': (r) => system(r, { shared: true, stages: exactly('P13M') }),
      'a permanent archive without a policy': (r) => holding(r, { disposal: 'archived' }),
    },
    meets: {
      'a shared system that says it': (r) =>
        system(r, { shared: true, stages: exactly('P13M'), disposal: 'deleted' }),
      'a permanent archive under a policy': (r) =>
        holding(r, { disposal: 'archived', policyReference: 'Operational selection policy' }),
      'an own system without it, which is a gap': (r) => [
        system(r, { stages: exactly('P90D'), enforcement: 'automatic' }),
        inherits(r),
      ],
    },
    dodges: {
      'a policy that is none': (r) => holding(r, { disposal: 'archived', policyReference: 'TBC' }),
    },
    facts: ['system/log/disposal', 'system/log/stages'],
  },
  'manual-short-retention': {
    breaks: {
      '90 days by hand': (r) => holding(r, { enforcement: 'manual' }),
      'between 1 and 11 months by hand': (r) =>
        holding(r, {
          stages: [{ measure: 'between', period: 'P1M', longestPeriod: 'P11M', from: 'collected' }],
          enforcement: 'manual',
        }),
      'a default that is done by hand here': (r) => {
        system(r, { stages: exactly('P90D') })
        inherits(r)
        holding(r, { enforcement: 'manual', disposal: 'deleted' })
      },
    },
    meets: {
      'a year by hand': (r) => holding(r, { stages: exactly('P1Y'), enforcement: 'manual' }),
      'no set time by hand': (r) =>
        holding(r, { stages: [{ measure: 'until-event', event: 'you leave' }], enforcement: 'manual' }),
      'an organisation that follows other guidance': (r) => [
        holding(r, { enforcement: 'manual' }),
        Object.assign(r.organisation, { securityGuidance: 'other' }),
      ],
    },
    dodges: {
      'at most a year less a day': (r) =>
        holding(r, {
          stages: [{ measure: 'up-to', period: 'P364D', from: 'collected' }],
          enforcement: 'manual',
        }),
    },
    facts: ['holding/ip-in-log/enforcement', 'holding/ip-in-log/stages'],
  },
  'kept-longer-than-needed': {
    breaks: {
      '90 days of which 30 are needed': (r) => needs(r, 'P30D'),
      'up to a year of which 6 months are needed': (r) => [
        holding(r, { stages: [{ measure: 'up-to', period: 'P1Y', from: 'collected' }] }),
        needs(r, 'P6M'),
      ],
      'the longer of two times': (r) => [
        holding(r, {
          stages: [{ measure: 'between', period: 'P1M', longestPeriod: 'P1Y', from: 'collected' }],
        }),
        needs(r, 'P6M'),
      ],
      'stages that together are too long': (r) => [
        holding(r, { stages: [...exactly('P90D'), ...exactly('P1D')] }),
        needs(r, 'P90D'),
      ],
      'the time of the purpose that needs it longest': (r) => [
        needs(r, 'P30D'),
        alsoFor(r, { neededFor: 'P60D' }),
      ],
    },
    meets: {
      'the same time': (r) => needs(r, 'P90D'),
      'the same time in other units': (r) => [holding(r, { stages: exactly('P12M') }), needs(r, 'P1Y')],
      'a purpose that needs it longer': (r) => [needs(r, 'P30D'), alsoFor(r, { neededFor: 'P90D' })],
      'a purpose that does not say': (r) => [needs(r, 'P30D'), alsoFor(r, {})],
      'a time that nothing ends': (r) => [
        holding(r, { stages: [{ measure: 'criteria', criteria: 'while the appeal lasts' }] }),
        needs(r, 'P1D'),
      ],
      'totals, which are about nobody': (r) => [holding(r, { form: 'aggregated' }), needs(r, 'P1D')],
    },
    dodges: {
      'a form that nobody says': (r) => [holding(r, { form: undefined }), needs(r, 'P30D')],
      'words about until when': (r) => [
        needs(r, 'P30D'),
        Object.assign(r.purposes[0] as object, { neededUntil: 'until attacks have been found' }),
      ],
    },
    facts: ['holding/ip-in-log/stages', 'purpose/security/neededFor'],
  },
})
