import type { Choice, Identifier, People, Purpose, ServiceRecord } from '@/domain/record/record'

/** What an identifier is used for, anywhere that it is held. */
export function purposesOf(record: ServiceRecord, identifier: Identifier): Purpose[] {
  const elsewhere = record.holdings
    .filter((holding) => holding.identifier === identifier.id)
    .flatMap(({ purposes = [] }) => purposes)
  const ids = new Set([...(identifier.purposes ?? []), ...elsewhere])
  return record.purposes.filter(({ id }) => ids.has(id))
}

/** The identifiers that a purpose uses, anywhere that they are held. */
export function identifiersFor(record: ServiceRecord, purpose: Purpose): Identifier[] {
  const held = new Set(
    record.holdings.flatMap(({ identifier, purposes }) => (purposes?.includes(purpose.id) ? identifier : [])),
  )
  return record.identifiers.filter(({ id, purposes }) => purposes?.includes(purpose.id) || held.has(id))
}

/** The identifiers that may be about a group of people: also those of which nobody says whose they are. */
export function identifiersAbout({ identifiers }: ServiceRecord, { id }: People): Identifier[] {
  return identifiers.filter(({ people }) => !people || people.includes(id))
}

/** The purposes for which the organisation itself answers under the UK GDPR. */
export function ownPurposes(record: ServiceRecord): Purpose[] {
  return record.purposes.filter(({ role, regime }) => role !== 'processor' && regime !== 'part-3')
}

/** The purposes for which the organisation answers under Part 3 of the Data Protection Act 2018. */
export function lawEnforcementPurposes(record: ServiceRecord): Purpose[] {
  return record.purposes.filter(({ role, regime }) => role !== 'processor' && regime === 'part-3')
}

/** The purposes for which the organisation itself answers, under the UK GDPR or for law enforcement. */
export function purposesOfAnyLaw(record: ServiceRecord): Purpose[] {
  return record.purposes.filter(({ role }) => role !== 'processor')
}

/** The choices that govern an identifier, anywhere that it is held. */
export function choicesFor(record: ServiceRecord, { id }: Identifier): Choice[] {
  const own = record.holdings.filter(({ identifier }) => identifier === id)
  const held = new Set(own.map(({ choice }) => choice))
  return record.choices.filter((choice) => choice.identifiers?.includes(id) || held.has(choice.id))
}
