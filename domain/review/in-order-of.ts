import { kindNames, kindOf } from '@/domain/record/kinds'
import type { ServiceRecord } from '@/domain/record/record'
import { entriesOf } from '@/domain/record/references'

/** A record with the things that another has too in the order that they have there; the others keep their places. */
export function inOrderOf(record: ServiceRecord, other: ServiceRecord): ServiceRecord {
  const lists = kindNames.map((kind) => {
    const entries = new Map(entriesOf(record, kind).map((entry) => [entry.id, entry]))
    const ordered = entriesOf(other, kind).flatMap(({ id }) => entries.get(id) ?? [])
    const shared = new Set(ordered)
    return [
      kindOf(kind).plural,
      [...entries.values()].map((entry) => (shared.has(entry) ? ordered.shift() : entry)),
    ]
  })
  return { ...record, ...Object.fromEntries(lists) }
}
