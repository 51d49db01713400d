import { canonicalJson } from '../record/canonical'
import { recordSchema, type ServiceRecord } from '../record/record'
import { upgradeRecord } from '../record/upgrade/upgrade-record'

/** The text of a record that a version keeps and that its hash is over: equal records have equal text. */
export function frozenText(record: ServiceRecord): string {
  return canonicalJson(record)
}

/**
 * The record that a version keeps, in this program's form; the text stays as it was frozen. Throws when it is no record
 * of a known `schemaVersion`.
 */
export function recordOf(frozen: string): ServiceRecord {
  const upgraded = upgradeRecord(JSON.parse(frozen))
  if (!upgraded.ok) throw upgraded.error
  return recordSchema.parse(upgraded.value)
}
