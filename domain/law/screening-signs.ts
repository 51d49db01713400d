import { onDevice } from '@/domain/record/kinds/identifier'
import type { Identifier, ServiceRecord } from '@/domain/record/record'
import { ownPurposes, purposesOf } from './used-for'

/** Something in a record that regulators take as a sign of high risk: what it is, in words, and where it is recorded. */
export type Sign = { words: string; facts: [string, ...string[]] }

type HighRisk = NonNullable<ServiceRecord['service']['highRisk']>[number]

/** What the team itself answered about the service. */
function said(record: ServiceRecord, sign: HighRisk, words: string): Sign[] {
  return record.service.highRisk?.includes(sign) ? [{ words, facts: ['service/highRisk'] }] : []
}

function together(words: string, things: readonly string[], facts: readonly string[]): Sign[] {
  const [first, ...others] = facts
  return first ? [{ words: `${words}: ${things.join(', ')}`, facts: [first, ...others] }] : []
}

function identifiers(
  record: ServiceRecord,
  words: string,
  field: string,
  test: (identifier: Identifier) => boolean | undefined,
): Sign[] {
  const found = record.identifiers.filter(test)
  return together(
    words,
    found.map(({ plainName }) => plainName),
    found.map(({ id }) => `identifier/${id}/${field}`),
  )
}

function purposes(record: ServiceRecord, words: string, ...automations: string[]): Sign[] {
  const found = ownPurposes(record).filter(({ automation }) => automations.includes(automation ?? ''))
  return together(
    words,
    found.map(({ name }) => `to ${name}`),
    found.map(({ id }) => `purpose/${id}/automation`),
  )
}

function people(record: ServiceRecord, words: string, field: string, test: (one: People) => unknown): Sign[] {
  const found = record.people.filter(test)
  return together(
    words,
    found.map(({ name }) => name),
    found.map(({ id }) => `people/${id}/${field}`),
  )
}
type People = ServiceRecord['people'][number]

/** Every sign that the screening looks for. */
export function signsIn(record: ServiceRecord) {
  const ofKind =
    (...kinds: Identifier['kind'][]) =>
    ({ kind }: Identifier) =>
      kinds.includes(kind)
  const forAnalytics = (identifier: Identifier) =>
    onDevice(identifier) && purposesOf(record, identifier).some(({ category }) => category === 'analytics')
  const isFromSeveral = ({ sources = [], sourceParties = [] }: Identifier) =>
    sourceParties.length > 0 && sources.length - 1 + sourceParties.length > 1
  return {
    evaluation: purposes(record, 'People are profiled or scored', 'profiling', 'automated'),
    automatedDecision: purposes(record, 'Decisions are made without a person', 'automated'),
    tracking: [
      ...identifiers(record, 'Where people are', 'kind', ofKind('location')),
      ...identifiers(record, 'Devices are told apart', 'kind', ofKind('device-fingerprint', 'device-id')),
      ...identifiers(record, 'What people do online is followed', 'purposes', forAnalytics),
      ...identifiers(record, 'People are recorded', 'sources', ({ sources }) =>
        sources?.includes('recorded'),
      ),
    ],
    publicArea: said(record, 'public-area', 'A place that is open to the public is watched on a large scale'),
    sensitive: identifiers(
      record,
      'Special category, criminal offence or financial data',
      'kind',
      ofKind('special-category', 'criminal-offence', 'financial'),
    ),
    specialOrCriminal: identifiers(
      record,
      'Special category or criminal offence data',
      'kind',
      ofKind('special-category', 'criminal-offence'),
    ),
    special: identifiers(record, 'Special category data', 'kind', ofKind('special-category')),
    largeScale: said(record, 'large-scale', 'Data is used on a large scale'),
    // That an identifier is joined with others in one log is a way to tie it to a person, not a match of sets of data.
    matching: [
      ...said(record, 'matching', 'Data of different purposes or organisations is combined'),
      ...identifiers(record, 'From several sources', 'sourceParties', isFromSeveral),
    ],
    vulnerable: [
      ...people(record, 'Children', 'children', ({ children }) => children === 'yes'),
      ...people(record, 'Vulnerable people', 'vulnerable', ({ vulnerable }) => vulnerable),
      ...people(record, 'Staff', 'relationship', ({ relationship }) => relationship?.includes('staff')),
    ],
    childrenWhoUse: people(
      record,
      'Children are likely to use the service',
      'children',
      ({ children, relationship }) => children === 'yes' && relationship?.includes('user'),
    ),
    innovation: said(record, 'new-technology', 'Technology is new, or used in a new way'),
    decidesAccess: said(record, 'decides-access', 'The service helps to decide who gets something'),
    biometric: said(record, 'biometric', 'People are told apart by biometric data'),
    genetic: said(record, 'genetic', 'Genetic data is used'),
    invisible: said(record, 'invisible', 'Some people cannot be told that you have their data'),
    physicalHarm: said(record, 'physical-harm', 'A leak could put somebody in physical danger'),
  }
}
