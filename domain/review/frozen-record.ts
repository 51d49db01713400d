import { canonicalJson } from '../record/canonical'
import { recordSchema, type ServiceRecord } from '../record/record'

/** The text of a record that a version keeps and that its hash is over: equal records have equal text. */
export function frozenText(record: ServiceRecord): string {
  return canonicalJson(record)
}

/** The record that a version keeps. Throws when the text is no record of a known `schemaVersion`. */
export function recordOf(frozen: string): ServiceRecord {
  return recordSchema.parse(JSON.parse(frozen))
}
