import { expect, test } from 'vitest'
import { completeRecord } from '@/domain/record/example-record'
import type { ServiceRecord } from '@/domain/record/record'
import { findings } from '../findings'
import { describeRules } from '../rule-cases'
import { securityLogRules } from './security-logs'

const holding = (r: ServiceRecord, answers: object) => Object.assign(r.holdings[0] as object, answers)
const system = (r: ServiceRecord, answers: object) => Object.assign(r.systems[0] as object, answers)
const audience = (r: ServiceRecord, who: string) => Object.assign(r.service, { audience: who })
const exactly = (period: string) => [{ measure: 'exactly', period, from: 'collected' }]
const kept = (period: string) => (r: ServiceRecord) => holding(r, { stages: exactly(period) })
const keptFor = (who: string, period: string) => (r: ServiceRecord) => [audience(r, who), kept(period)(r)]
const otherGuidance = (r: ServiceRecord) => Object.assign(r.organisation, { securityGuidance: 'other' })
/** The log as a platform that the organisation shares, whose time the only holding inherits. */
const platform = (period: string) => (r: ServiceRecord) => {
  system(r, { shared: true, stages: exactly(period), disposal: 'deleted', enforcement: 'automatic' })
  holding(r, { stages: undefined })
}

describeRules(securityLogRules, {
  'logs-kept-too-short': {
    breaks: {
      '89 days for the public': kept('P89D'),
      '2 months for the public': kept('P2M'),
      '12 months for staff': keptFor('staff', 'P12M'),
      '366 days for staff': keptFor('staff', 'P366D'),
      '90 days for the public and staff': keptFor('both', 'P90D'),
      'a system of the team by default': (r) => system(r, { stages: exactly('P30D') }),
      'a firewall': (r) => [system(r, { kind: 'firewall' }), kept('P7D')(r)],
    },
    meets: {
      'exactly 90 days for the public': kept('P90D'),
      '3 months for the public': kept('P3M'),
      '13 months for staff': keptFor('staff', 'P13M'),
      'a year and a month for staff': keptFor('staff', 'P1Y1M'),
      'something that is no log': (r) => [system(r, { kind: 'database' }), kept('P1D')(r)],
      'what only passes through': (r) => [holding(r, { form: 'in-transit' }), kept('P1D')(r)],
      'a time that nothing ends': (r) =>
        holding(r, { stages: [{ measure: 'until-event', event: 'it is closed' }] }),
      'the preset of a shared platform': platform('P30D'),
      'other guidance': (r) => [kept('P1D')(r), otherGuidance(r)],
    },
    dodges: {
      'a log that is recorded as something else': (r) => [system(r, { kind: 'other' }), kept('P7D')(r)],
      'an audience that nobody says, beside staff': (r) => [
        kept('P90D')(r),
        Object.assign(r.service, { audience: undefined }),
        Object.assign(r.people[0] as object, { relationship: ['staff'] }),
      ],
    },
    facts: ['holding/ip-in-log/stages', 'service/audience'],
  },
  'logs-kept-too-long': {
    breaks: {
      '3 years': kept('P3Y'),
      '2 years and a day': kept('P2Y1D'),
      'up to 800 days': (r) =>
        holding(r, { stages: [{ measure: 'up-to', period: 'P800D', from: 'collected' }] }),
      'a shared platform': platform('P7Y'),
    },
    meets: {
      '2 years': kept('P2Y'),
      '24 months': kept('P24M'),
      '731 days': kept('P731D'),
      'totals, which are about nobody': (r) => [holding(r, { form: 'aggregated' }), kept('P9Y')(r)],
      'a system that keeps only totals': (r) => [
        holding(r, { form: 'aggregated' }),
        system(r, { stages: exactly('P9Y') }),
      ],
    },
    dodges: {
      'a log whose kind nobody says': (r) => [system(r, { kind: undefined }), kept('P3Y')(r)],
      'a form that nobody says': (r) => [holding(r, { form: undefined }), kept('P3Y')(r)],
    },
    facts: ['holding/ip-in-log/stages'],
  },
  'platform-logs-kept-too-short': {
    breaks: {
      'a preset of 30 days': platform('P30D'),
      'a preset of 366 days': platform('P366D'),
    },
    meets: {
      'a preset of 13 months': platform('P13M'),
      'a preset of 400 days': platform('P400D'),
      'a shared system that is no log': (r) => [platform('P30D')(r), system(r, { kind: 'database' })],
    },
    dodges: {
      'a platform whose kind nobody says': (r) => [platform('P30D')(r), system(r, { kind: undefined })],
    },
    facts: ['system/log/stages'],
  },
  'log-owner-missing': {
    breaks: {
      'no owner': (r) => system(r, { informationAssetOwner: undefined }),
      'somebody else': (r) => system(r, { informationAssetOwner: 'Head of visits' }),
    },
    meets: {
      'the abbreviation': (r) => system(r, { informationAssetOwner: 'MoJ CISO' }),
      'something that is no log': (r) => [
        system(r, { kind: 'database' }),
        system(r, { informationAssetOwner: undefined }),
      ],
      'a log that others keep for themselves': (r) => [
        system(r, { operator: 'third-party' }),
        system(r, { informationAssetOwner: undefined }),
      ],
    },
    dodges: {
      'somebody who works for the officer': (r) => system(r, { informationAssetOwner: 'Security officer' }),
      'a log of which nobody says who runs it': (r) => [
        system(r, { operator: undefined }),
        system(r, { informationAssetOwner: undefined }),
      ],
    },
    facts: ['system/log/informationAssetOwner'],
  },
})

test('a preset in conflict with the guidance is told once, to the owner of the platform, however many inherit it', () => {
  const record = structuredClone(completeRecord)
  platform('P30D')(record)
  record.holdings.push({ ...record.holdings[0], id: 'again' } as never)
  const found = findings(record, '2026-11-22').filter(({ rule }) => rule.includes('kept-too-short'))
  expect(found).toMatchObject([{ rule: 'platform-logs-kept-too-short', mender: 'platform-owner' }])
  expect(found[0]?.text).toBe(
    'nginx access log: it keeps logs for 30 days, but public services need 90 days, and services for staff need 13 months (the guidance on accounting says 6 months)',
  )
})
