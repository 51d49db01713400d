import type { KindName, Values } from '../field'
import type { ServiceRecord } from '../record'
import { entryOf } from '../references'
import { copiesIn } from './copies'

/** The answers that a thing states itself; of a copy that has no row, the identifier, the system and the state that it follows from. */
export type Stated = { values: Values & { id: string }; hasRow: boolean }

/** What a thing of a record states itself; undefined when there is no such thing. */
export function statedBy(record: ServiceRecord, kind: KindName, id: string): Stated | undefined {
  const row = entryOf(record, kind, id)
  if (row) return { values: row, hasRow: true }
  const copy = kind === 'holding' ? copiesIn(record).find(({ holding }) => holding.id === id) : undefined
  return copy && { values: copy.holding, hasRow: false }
}
