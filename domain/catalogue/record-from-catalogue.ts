import { parseRecord } from '../record/parse'
import type { ServiceRecord } from '../record/record'
import { schemaVersion } from '../record/schema-version'
import { entriesFromCatalogue } from './entries-from-catalogue'
import type { CatalogueEntry } from './entry'

/** A record with nothing in it but what a record must have, and these lists. Throws what does not parse. For tests. */
export function emptyRecord(lists: Partial<ServiceRecord> = {}): ServiceRecord {
  const parsed = parseRecord({
    schemaVersion,
    organisation: { id: 'department', name: 'Department' },
    service: { slug: 'apply', name: 'Apply' },
    ...lists,
  })
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  return parsed.record
}

/** Ids that count up. */
export function counter(): () => string {
  let count = 0
  return () => `new-${++count}`
}

/** The record with what was chosen of an entry added to it; all of it, unless said otherwise. */
export function added(
  record: ServiceRecord,
  entry: CatalogueEntry,
  chosen: readonly number[] = entry.identifiers.map((_, index) => index),
  newId = counter(),
): ServiceRecord {
  const { parties, systems, categories, identifiers, holdings } = entriesFromCatalogue(
    entry,
    chosen,
    record,
    newId,
  )
  return emptyRecord({
    ...record,
    parties: [...record.parties, ...parties],
    systems: [...record.systems, ...systems],
    categories: [...record.categories, ...categories],
    identifiers: [...record.identifiers, ...identifiers],
    holdings: [...record.holdings, ...holdings],
  })
}
