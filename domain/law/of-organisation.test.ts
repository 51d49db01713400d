import { expect, test } from 'vitest'
import { completeRecord } from '@/domain/record/example-record'
import type { ServiceRecord } from '@/domain/record/record'
import { findingsOfOrganisation } from './of-organisation'

const day = '2026-11-22'
const preset = {
  shared: true,
  stages: [{ measure: 'exactly', period: 'P366D', from: 'collected' }],
  disposal: 'deleted',
  enforcement: 'automatic',
  access: completeRecord.holdings[0]?.access,
}

/** A service that relies on the log as its organisation shares it. */
function usingThePlatform(): ServiceRecord {
  const record = structuredClone(completeRecord)
  Object.assign(record.systems[0] as object, preset)
  Object.assign(record.holdings[0] as object, { stages: undefined, access: undefined })
  return record
}

/** The same organisation, without any service. */
function alone(record: ServiceRecord): ServiceRecord {
  const none = { people: [], purposes: [], identifiers: [], holdings: [], risks: [], dpiaAnswers: [] }
  return { ...record, ...none, service: { slug: record.organisation.id, name: 'None' }, contacts: [] }
}

const told = (record: ServiceRecord) =>
  findingsOfOrganisation(record, day).map(({ rule, href, mender }) => ({ rule, href, mender }))

const expected = [
  {
    rule: 'platform-logs-kept-too-short',
    href: '/organisation/systems/log/retention#stages',
    mender: 'platform-owner',
  },
]

test('a preset of a shared platform is found without any service', () => {
  expect(told(alone(usingThePlatform()))).toEqual(expected)
})

test('it is the same from the record of a service that uses it', () => {
  expect(told(usingThePlatform())).toEqual(expected)
})

test('what is wrong in the service alone is not the organisation’s', () => {
  const record = usingThePlatform()
  Object.assign(record.identifiers[0] as object, { personalData: false })
  Object.assign(record.holdings[0] as object, { disposal: 'archived' })
  expect(told(record)).toEqual(expected)
})

test('an organisation that follows other guidance is not checked by that of the Ministry of Justice', () => {
  const record = usingThePlatform()
  Object.assign(record.organisation, { securityGuidance: 'other' })
  expect(told(record)).toEqual([])
})

test('an organisation that shares nothing has nothing to mend in it', () => {
  expect(told(alone({ ...structuredClone(completeRecord), systems: [] }))).toEqual([])
})
