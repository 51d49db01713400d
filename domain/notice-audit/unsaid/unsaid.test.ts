import { describe, expect, test } from 'vitest'
import { completeRecord } from '@/domain/record/example-record'
import type { ServiceRecord } from '@/domain/record/record'
import { auditNotice } from '../audit-notice'
import { noticeFrom } from '../rule-cases'
import { periodKey, periodKeysIn } from './periods'

function unsaid(source: string, change: (record: ServiceRecord) => unknown = () => {}) {
  const record = structuredClone(completeRecord)
  change(record)
  return auditNotice(noticeFrom(source), { day: '2026-11-22', record }).unsaid
}
const subjectsOf = (...given: Parameters<typeof unsaid>) => unsaid(...given).map(({ subject }) => subject)

const whole = 'We record your IP addresses to keep our services secure. We keep them for 90 days.'

test('a notice that says all that is recorded lacks nothing', () => {
  expect(unsaid(whole)).toEqual([])
})

test('each thing that is recorded and was not found leads to its fact', () => {
  expect(unsaid('We are a ministry.')).toEqual([
    {
      subject: 'identifier',
      text: 'IP address',
      fact: 'identifier/ip/plainName',
      href: '/services/book-a-visit/identifiers/ip/what#plainName',
    },
    {
      subject: 'retention',
      text: '90 days: IP address in nginx access log',
      fact: 'holding/ip-in-log/stages',
      href: '/services/book-a-visit/holdings/ip-in-log/retention#stages',
    },
    {
      subject: 'purpose',
      text: 'keep the service secure',
      fact: 'purpose/security/name',
      href: expect.stringMatching(/^\/services\/book-a-visit\/purposes\/security\//),
    },
  ])
})

test('words of a sentence that is not finished say nothing', () => {
  expect(subjectsOf('We record [insert] your IP address for 90 days.')).toContain('identifier')
})

describe('an identifier is found', () => {
  const named = (plainName: string, name?: string) => (record: ServiceRecord) =>
    Object.assign(record.identifiers[0] as object, { plainName, name })

  test.each([
    [
      'in another form',
      'Visitors’ dates of birth',
      undefined,
      'We ask for the date of birth of each visitor.',
    ],
    ['in another spelling', 'Email address', undefined, 'We ask for your e-mail addresses.'],
    ['by its technical name', 'Visitor cookie', '_ga', 'Google sets _ga.'],
    ['by a pattern', 'Session cookie', '_ga_<container>', 'Google sets _ga_B0CQ.'],
    [
      'in a table',
      'Phone number',
      undefined,
      '# A\n\n| What | Why |\n| - | - |\n| Telephone numbers | To call |',
    ],
  ])('%s', (_, plainName, name, source) => {
    expect(subjectsOf(source, named(plainName, name))).not.toContain('identifier')
  })

  test('not by one of its two words', () => {
    expect(subjectsOf('We ask for your address.', named('Email address'))).toContain('identifier')
  })
})

describe('a period', () => {
  test.each([
    ['P1Y', 'one year'],
    ['P1Y', '12 months'],
    ['P18M', '1 year and 6 months'],
    ['P7D', '1 week'],
    ['P1D', '24 hours'],
    ['P366D', '366 days'],
    ['PT20M', 'a 20-minute limit'],
  ])('%s is said as “%s”', (period, words) => {
    expect(periodKeysIn(words)).toContain(periodKey(period))
  })

  test('is not another', () => {
    expect(periodKeysIn('1 year or 6 months')).not.toContain(periodKey('P18M'))
    expect(periodKeysIn('90 days')).not.toContain(periodKey('P3M'))
  })
})

describe('whoever gets data, and where', () => {
  const abroad = (record: ServiceRecord) => {
    record.parties.push({ id: 'aws', name: 'Amazon Web Services (AWS)' } as ServiceRecord['parties'][number])
    Object.assign(record.systems[0] as object, { operator: 'processor', party: 'aws', places: ['US', 'IE'] })
  }

  test('is not said when the notice does not name it', () => {
    expect(unsaid(whole, abroad).map(({ fact }) => fact)).toEqual([
      'party/aws/name',
      'system/log/places',
      'system/log/places',
    ])
  })

  test('is said by a short name, and by the area that a country belongs to', () => {
    expect(unsaid(`${whole} AWS hosts it in the USA and the EEA.`, abroad)).toEqual([])
  })
})

test('without a record nothing is compared', () => {
  expect(auditNotice(noticeFrom('Text.'), { day: '2026-11-22' }).unsaid).toEqual([])
})
