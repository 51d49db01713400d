import { onDevice } from '@/domain/record/kinds/identifier'
import type { Identifier, People, ServiceRecord } from '@/domain/record/record'
import { ownStaff } from './own-staff'
import { choicesFor, identifiersAbout, identifiersFor, purposesOf, purposesOfAnyLaw } from './used-for'

/** Kinds of data by which somebody is followed, or which are sensitive or highly personal. */
const followingKinds: Identifier['kind'][] = ['location', 'device-fingerprint', 'device-id']
export const sensitiveKinds: Identifier['kind'][] = ['special-category', 'criminal-offence', 'financial']

/** Whether what people do online is followed by it. */
export function isAnalytics(record: ServiceRecord, identifier: Identifier): boolean {
  return (
    onDevice(identifier) && purposesOf(record, identifier).some(({ category }) => category === 'analytics')
  )
}

/**
 * Our staff who are monitored, scored or of whom there is sensitive data. That an employer knows who works for it, or counts visits
 * of those who agree, is no sign of a high risk.
 */
export function watchedStaff(record: ServiceRecord): People[] {
  const signs = record.service.highRisk ?? []
  const scored = new Set(
    purposesOfAnyLaw(record)
      .filter(({ automation }) => automation === 'profiling' || automation === 'automated')
      .flatMap((purpose) => identifiersFor(record, purpose)),
  )
  const isWatched = (identifier: Identifier) =>
    scored.has(identifier) ||
    followingKinds.includes(identifier.kind) ||
    sensitiveKinds.includes(identifier.kind) ||
    identifier.sources?.includes('recorded') ||
    ((isAnalytics(record, identifier) || identifier.kind === 'usage-event') &&
      !isByConsent(record, identifier))
  return ownStaff(record).filter(
    (group) =>
      signs.includes('biometric') ||
      signs.includes('genetic') ||
      identifiersAbout(record, group).some(isWatched),
  )
}

/** Whether people agree to it: on their device, by a choice, or to all that it is used for. */
function isByConsent(record: ServiceRecord, identifier: Identifier): boolean {
  if (identifier.pecrBasis) return identifier.pecrBasis === 'consent'
  const purposes = purposesOf(record, identifier)
  return (
    choicesFor(record, identifier).some(({ type }) => type === 'consent') ||
    (purposes.length > 0 &&
      purposes.every(({ bases = [] }) => bases.length > 0 && bases.every(({ basis }) => basis === 'consent')))
  )
}
