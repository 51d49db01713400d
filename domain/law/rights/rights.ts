import { onDevice } from '@/domain/record/kinds/identifier'
import type { Identifier, People, Purpose, ServiceRecord } from '@/domain/record/record'
import { resolved } from '@/domain/record/resolved/resolved'
import { choicesFor, identifiersAbout, purposesOf } from '../used-for'
import type { Right } from './right'
import { rightsUnderPart3 } from './under-part-3'
import { rightsUnderUkGdpr } from './under-uk-gdpr'

export type Regime = NonNullable<Purpose['regime']>

/** The rights of one group of people under one law, and the purposes from which they follow. */
export type GroupRights = { people: People; regime: Regime; purposes: Purpose[]; rights: Right[] }

/**
 * The rights of each group of people under each law that applies to what their data is used for, on a day (`YYYY-MM-DD`). What is used only for other
 * controllers gives rights against them.
 */
export function rightsOf(whole: ServiceRecord, day: string): GroupRights[] {
  const { record } = resolved(whole)
  return record.people.flatMap((people) => {
    const about = identifiersAbout(record, people)
    return rightsIn(record, about, day).map((one) => ({ people, ...one }))
  })
}

/** The same for whoever these identifiers are about. */
export function rightsIn(
  record: ServiceRecord,
  about: readonly Identifier[],
  day: string,
): Omit<GroupRights, 'people'>[] {
  const used = new Set(about.flatMap((identifier) => purposesOf(record, identifier)))
  const own = record.purposes.filter((purpose) => used.has(purpose) && purpose.role !== 'processor')
  const underPart3 = own.filter(({ regime }) => regime === 'part-3')
  const others = own.filter(({ regime }) => regime !== 'part-3')
  const isAgreedTo = about.some((identifier) => isByConsent(record, identifier))
  return [
    ...(underPart3.length > 0
      ? [{ regime: 'part-3' as const, purposes: underPart3, rights: rightsUnderPart3(underPart3, day) }]
      : []),
    ...(others.length > 0 || isAgreedTo
      ? [{ regime: 'uk-gdpr' as const, purposes: others, rights: rightsUnderUkGdpr(others, isAgreedTo, day) }]
      : []),
  ]
}

/** Whether somebody agrees to it otherwise than as a lawful basis: by a choice, or because it is on their device. */
function isByConsent(record: ServiceRecord, identifier: Identifier): boolean {
  if (onDevice(identifier) && identifier.pecrBasis === 'consent') return true
  return choicesFor(record, identifier).some(({ type }) => type === 'consent')
}
