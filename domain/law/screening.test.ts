import { describe, expect, test } from 'vitest'
import { completeRecord } from '@/domain/record/example-record'
import type { Identifier, Purpose, ServiceRecord } from '@/domain/record/record'
import { type Reason, screening } from './screening'

const day = '2026-11-22'

function screened(...changes: ((record: ServiceRecord) => unknown)[]) {
  const record = structuredClone(completeRecord)
  for (const change of changes) change(record)
  return screening(record, day)
}
const said =
  (...signs: NonNullable<ServiceRecord['service']['highRisk']>) =>
  (r: ServiceRecord) => {
    r.service.highRisk = signs
  }
const identifier = (answers: Partial<Identifier>) => (r: ServiceRecord) =>
  Object.assign(r.identifiers[0] as object, answers)
const purpose = (answers: Partial<Purpose>) => (r: ServiceRecord) =>
  Object.assign(r.purposes[0] as object, answers)
const people = (answers: object) => (r: ServiceRecord) => Object.assign(r.people[0] as object, answers)

const ids = (reasons: Reason[]) => reasons.map(({ id }) => id)
const alone = (reasons: Reason[]) => ids(reasons.filter((reason) => reason.alone))

test('an IP address in a log, for security, needs no assessment', () => {
  expect(screened()).toEqual({ outcome: 'not-required', reasons: [] })
})

describe('an assessment is required alone by', () => {
  const criminal = identifier({ kind: 'criminal-offence' })
  test.each([
    ['automated-decisions', [purpose({ automation: 'automated' })]],
    ['large-scale-sensitive', [criminal, said('large-scale')]],
    ['public-area', [said('public-area')]],
    ['denial-of-service', [said('decides-access'), purpose({ automation: 'profiling' })]],
    ['denial-of-service', [said('decides-access'), identifier({ kind: 'special-category' })]],
    ['large-scale-profiling', [said('large-scale'), purpose({ automation: 'profiling' })]],
    ['targeting', [people({ vulnerable: 'People who are ill' }), purpose({ automation: 'profiling' })]],
    ['physical-harm', [said('physical-harm')]],
  ])('%s', (id, changes) => {
    const { outcome, reasons } = screened(...changes)
    expect(outcome).toBe('required')
    expect(alone(reasons)).toContain(id)
  })
})

describe('what counts only in combination recommends an assessment, and requires one with another criterion:', () => {
  test.each([
    ['innovative-technology', said('new-technology')],
    ['biometric-data', said('biometric')],
    ['genetic-data', said('genetic')],
    ['data-matching', said('matching')],
    ['data-matching', identifier({ sources: ['person', 'party'], sourceParties: ['agency'] })],
    ['tracking', identifier({ kind: 'location' })],
    [
      'tracking',
      (r: ServiceRecord) => [identifier({ kind: 'cookie' })(r), purpose({ category: 'analytics' })(r)],
    ],
    ['invisible-processing', said('invisible')],
  ])('%s', (id, change) => {
    const single = screened(change)
    expect(single.outcome).toBe('recommended')
    expect(ids(single.reasons)).toContain(id)
    expect(alone(single.reasons)).toEqual([])
    const combined = screened(change, people({ vulnerable: 'People who are ill' }))
    expect(combined.outcome).toBe('required')
    expect(alone(combined.reasons)).toContain(id)
  })
})

test('one criterion recommends an assessment and two require one', () => {
  const vulnerable = people({ vulnerable: 'People who are ill' })
  expect(screened(vulnerable).outcome).toBe('recommended')
  expect(screened(vulnerable, said('large-scale')).outcome).toBe('required')
})

test('children who are likely to use the service recommend an assessment, and require one with another criterion', () => {
  const children = people({ children: 'yes' })
  expect(screened(children).outcome).toBe('recommended')
  const { outcome, reasons } = screened(children, said('large-scale'))
  expect({ outcome, alone: alone(reasons) }).toEqual({
    outcome: 'required',
    alone: ['services-for-children'],
  })
})

test('what is joined in one log is no matching of data', () => {
  expect(screened(identifier({ ties: ['joined'] })).outcome).toBe('not-required')
})

test('children whom somebody else describes are vulnerable, but are offered no service', () => {
  const { outcome, reasons } = screened(people({ children: 'yes', relationship: ['described'] }))
  expect({ outcome, reasons: ids(reasons) }).toEqual({
    outcome: 'recommended',
    reasons: ['vulnerable-people'],
  })
})

test('the use of data for another controller is that controller’s to assess', () => {
  expect(screened(purpose({ automation: 'automated', role: 'processor' })).outcome).toBe('not-required')
})

test('a reason names what the record shows, where, and which law or guidance names it', () => {
  const { reasons } = screened(
    identifier({ kind: 'criminal-offence', plainName: 'Sentence' }),
    said('large-scale'),
  )
  expect(reasons[0]).toEqual({
    id: 'large-scale-sensitive',
    title: 'Special category or criminal offence data on a large scale',
    words: 'Special category or criminal offence data: Sentence; Data is used on a large scale',
    facts: ['identifier/ip/kind', 'service/highRisk'],
    provision: 'always-high-risk',
    alone: true,
  })
})

test('before the UK GDPR there is nothing to screen by', () => {
  const record = structuredClone(completeRecord)
  said('physical-harm')(record)
  expect(screening(record, '2020-12-30')).toEqual({ outcome: 'not-required', reasons: [] })
})
