import type { ServiceRecord } from '../record/record'
import { resolved } from '../record/resolved/resolved'
import type { CatalogueEntry, CatalogueIdentifier } from './entry'

/**
 * Whether a record has this identifier of an entry already: of the same kind, with the same technical name. What is
 * kept in a system only must be held in the system of that entry: two logs can call their fields the same.
 */
export function isRecorded(
  record: ServiceRecord,
  { system }: CatalogueEntry,
  { kind, name, plainName, holdings: copies }: CatalogueIdentifier,
): boolean {
  const { identifiers, holdings, systems } = resolved(record).record
  const inSystemOnly = copies.every((copy) => copy.in === 'system')
  const same = system && systems.find((known) => known.name.toLowerCase() === system.name.toLowerCase())
  return identifiers
    .filter((known) => known.kind === kind && (name ? known.name === name : known.plainName === plainName))
    .some(
      ({ id }) =>
        !inSystemOnly || holdings.some((held) => held.identifier === id && held.system === same?.id),
    )
}

/** How many of the identifiers of an entry a record has already. */
export function recordedOf(record: ServiceRecord, entry: CatalogueEntry): number {
  return entry.identifiers.filter((identifier) => isRecorded(record, entry, identifier)).length
}
