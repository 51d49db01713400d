import type { Additions } from '@/domain/catalogue/entries-from-catalogue'
import type { RecordedObservation, ServiceRecord } from '@/domain/record/record'
import { entriesFromObservation, type TakenOver } from './entries-from-observation'
import { identifiersMatching } from './matching'
import { observationOf } from './recorded'

/**
 * The same for several observations, with the identifier of each by its id. One that is an identifier already, of the record or of an
 * observation before it, becomes that: a cookie of two hosts of one site is one cookie.
 */
export function entriesFromObservations(
  observations: readonly RecordedObservation[],
  taken: TakenOver,
  record: ServiceRecord,
  newId: () => string,
): Omit<Additions, 'categories'> & { identifierOf: ReadonlyMap<string, string> } {
  const additions: Omit<Additions, 'categories'> = { parties: [], systems: [], identifiers: [], holdings: [] }
  const identifierOf = new Map<string, string>()
  for (const seen of observations) {
    const identifiers = [...record.identifiers, ...additions.identifiers]
    const [known] = identifiersMatching(observationOf(seen), identifiers)
    if (known) {
      identifierOf.set(seen.id, known.id)
      continue
    }
    const systems = [...record.systems, ...additions.systems]
    const made = entriesFromObservation(seen, taken, { ...record, systems }, newId)
    additions.systems.push(...made.systems)
    additions.identifiers.push(...made.identifiers)
    additions.holdings.push(...made.holdings)
    identifierOf.set(seen.id, made.identifier)
  }
  return { ...additions, identifierOf }
}
