import { describe, expect, test } from 'vitest'
import { completeRecord } from '@/domain/record/example-record'
import type { Exception, ServiceRecord } from '@/domain/record/record'
import { excusableRules } from '@/domain/record/vocabulary/excusable-rules'
import { type Finding, findings, mustFix } from './findings'
import { provisions } from './provisions'
import { rules } from './rules'

const day = '2026-11-22'
const approved = {
  id: 'kept-3-years',
  rule: 'logs-kept-too-long',
  reason: 'A court asked for it.',
  approver: 'Chief information security officer',
  approvedOn: '2026-01-10',
  until: '2026-12-31',
}

/** A log of 3 years, and an exception for it. */
function found(exception: object): Finding | undefined {
  const record: ServiceRecord = structuredClone(completeRecord)
  Object.assign(record.holdings[0] as object, {
    stages: [{ measure: 'exactly', period: 'P3Y', from: 'collected' }],
  })
  record.exceptions.push({ ...approved, ...exception } as Exception)
  return findings(record, day).find(({ rule }) => rule === 'logs-kept-too-long')
}

describe('an exception covers a breach', () => {
  test.each([
    ['of the whole service', {}],
    ['of the system that it is about', { systems: ['log'] }],
    ['of the identifier that it is about', { identifiers: ['ip'] }],
    ['of one of several things that it is about', { systems: ['other'], identifiers: ['ip'] }],
    ['on the day on which it was approved', { approvedOn: day }],
    ['on its last day', { until: day }],
  ])('%s', (_, exception) => {
    expect(found(exception)?.excuse).toEqual({
      id: 'kept-3-years',
      reason: 'A court asked for it.',
      approver: 'Chief information security officer',
      until: { ...approved, ...exception }.until,
    })
  })
})

describe('an exception does not cover a breach', () => {
  test.each([
    ['when it has expired', { until: '2026-11-21' }],
    ['before it is approved', { approvedOn: '2026-11-23' }],
    ['when nobody approved it', { approver: undefined }],
    ['without a day of approval', { approvedOn: undefined }],
    ['without an end', { until: undefined }],
    ['without a reason', { reason: undefined }],
    ['of another system', { systems: ['other'] }],
    ['of another identifier', { identifiers: ['other'] }],
    ['of another rule', { rule: 'logs-kept-too-short' }],
  ])('%s', (_, exception) => {
    expect(found(exception)).toMatchObject({ rule: 'logs-kept-too-long', excuse: undefined })
  })
})

test('each rule that allows an exception is a rule, and is not the law', () => {
  const sources = new Map(rules.map(({ id, provision }) => [id, provisions[provision].source]))
  for (const id of Object.keys(excusableRules)) expect(sources.get(id), id).toMatch(/^(policy|regulator)$/)
})

test('only what must be fixed and nothing excuses stands between a record and its approval', () => {
  const finding = (severity: string, excuse?: object) => ({ severity, excuse }) as Finding
  const [must, should, excused] = [finding('must'), finding('should'), finding('must', approved)]
  expect(mustFix([must, should, excused])).toEqual([must])
})
