import type { Identifier, People, Purpose, ServiceRecord } from '@/domain/record/record'
import { type AssessmentLaw, assessmentLawOf, assessmentLaws } from './assessment-laws'
import { identifiersAbout, purposesOf, purposesOfAnyLaw } from './used-for'
import { isAnalytics, sensitiveKinds, watchedStaff } from './watched-staff'

/**
 * Something in a record that regulators take as a sign of high risk: what it is, in words, where it is recorded, and the purposes of
 * ours that it is about. What is about the service as a whole is about all of them.
 */
export type Sign = { words: string; facts: [string, ...string[]]; purposes: Purpose[] }

/** The laws under which signs count, those of their purposes; without any purpose it is the UK GDPR. */
export function lawsOf(signs: readonly Sign[]): AssessmentLaw[] {
  const laws = new Set(signs.flatMap(({ purposes }) => purposes.map(assessmentLawOf)))
  return laws.size > 0 ? assessmentLaws.filter((law) => laws.has(law)) : ['impact-assessment']
}

/** Every sign that the screening looks for. */
export function signsIn(record: ServiceRecord) {
  const ours = purposesOfAnyLaw(record)
  const usesOf = (found: readonly Identifier[]): Purpose[] => {
    const uses = found.map((one) => purposesOf(record, one).filter((purpose) => ours.includes(purpose)))
    // What nobody says the use of may be used for anything.
    const isKnown = uses.length > 0 && uses.every((use) => use.length > 0)
    return isKnown ? [...new Set(uses.flat())] : ours
  }

  /** What the team itself answered about the service. */
  const said = (sign: HighRisk, words: string): Sign[] =>
    record.service.highRisk?.includes(sign) ? [{ words, facts: ['service/highRisk'], purposes: ours }] : []

  const identifiers = (
    words: string,
    field: string,
    test: (identifier: Identifier) => boolean | undefined,
  ): Sign[] => {
    const found = record.identifiers.filter(test)
    return together(
      words,
      found.map(({ plainName }) => plainName),
      found.map(({ id }) => `identifier/${id}/${field}`),
      usesOf(found),
    )
  }
  const purposes = (words: string, ...automations: string[]): Sign[] => {
    const found = ours.filter(({ automation }) => automations.includes(automation ?? ''))
    return together(
      words,
      found.map(({ name }) => `to ${name}`),
      found.map(({ id }) => `purpose/${id}/automation`),
      found,
    )
  }
  const people = (words: string, field: string, found: readonly People[]): Sign[] =>
    together(
      words,
      found.map(({ name }) => name),
      found.map(({ id }) => `people/${id}/${field}`),
      usesOf(found.flatMap((group) => identifiersAbout(record, group))),
    )

  const isOf =
    (...kinds: Identifier['kind'][]) =>
    ({ kind }: Identifier) =>
      kinds.includes(kind)
  return {
    evaluation: purposes('People are profiled or scored', 'profiling', 'automated'),
    automatedDecision: purposes('Decisions are made without a person', 'automated'),
    tracking: [
      ...identifiers('Where people are', 'kind', isOf('location')),
      ...identifiers('Devices are told apart', 'kind', isOf('device-fingerprint', 'device-id')),
      ...identifiers('What people do online is followed', 'purposes', (one) => isAnalytics(record, one)),
      ...identifiers('People are recorded', 'sources', ({ sources }) => sources?.includes('recorded')),
    ],
    publicArea: said('public-area', 'A place that is open to the public is watched on a large scale'),
    sensitive: identifiers(
      'Special category, criminal offence or financial data',
      'kind',
      isOf(...sensitiveKinds),
    ),
    specialOrCriminal: identifiers(
      'Special category or criminal offence data',
      'kind',
      isOf('special-category', 'criminal-offence'),
    ),
    special: identifiers('Special category data', 'kind', isOf('special-category')),
    largeScale: said('large-scale', 'Data is used on a large scale'),
    // That an identifier is joined with others in one log is a way to tie it to a person, not a match of sets of data.
    matching: [
      ...said('matching', 'Data of different purposes or organisations is combined'),
      ...identifiers('From several sources', 'sourceParties', isFromSeveral),
    ],
    vulnerable: [
      ...people(
        'Children',
        'children',
        record.people.filter(({ children }) => children === 'yes'),
      ),
      ...people(
        'Vulnerable people',
        'vulnerable',
        record.people.filter(({ vulnerable }) => vulnerable),
      ),
      ...people(
        'Staff who are watched, scored or of whom there is sensitive data',
        'relationship',
        watchedStaff(record),
      ),
    ],
    offeredToChildren: said('offered-to-children', 'The service is offered directly to children'),
    innovation: said('new-technology', 'Technology is new, or used in a new way'),
    decidesAccess: said('decides-access', 'The service helps to decide who gets something'),
    biometric: said('biometric', 'People are told apart by biometric data'),
    genetic: said('genetic', 'Genetic data is used'),
    invisible: said('invisible', 'Some people cannot be told that you have their data'),
    physicalHarm: said('physical-harm', 'A leak could put somebody in physical danger'),
  }
}

type HighRisk = NonNullable<ServiceRecord['service']['highRisk']>[number]
const isFromSeveral = ({ sources = [], sourceParties = [] }: Identifier) =>
  sourceParties.length > 0 && sources.length - 1 + sourceParties.length > 1

function together(
  words: string,
  things: readonly string[],
  facts: readonly string[],
  purposes: Purpose[],
): Sign[] {
  const [first, ...others] = facts
  return first ? [{ words: `${words}: ${things.join(', ')}`, facts: [first, ...others], purposes }] : []
}
