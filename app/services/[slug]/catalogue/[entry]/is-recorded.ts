import type { CatalogueIdentifier } from '@/domain/record/catalogue/entry'
import type { ServiceRecord } from '@/domain/record/record'

/** Whether a record has this identifier already: of the same kind, with the same technical name. */
export function isRecorded(
  { identifiers }: ServiceRecord,
  { kind, name, plainName }: CatalogueIdentifier,
): boolean {
  return identifiers.some(
    (known) => known.kind === kind && (name ? known.name === name : known.plainName === plainName),
  )
}
