import type { KindName, Values } from '../field'
import type { ServiceRecord } from '../record'
import { entryOf } from '../references'
import type { Origin } from './inherit'

/** The things whose answers a page about another thing shows too, because that leaves answers to them: who changes one changes the page. */
export function alsoShown(record: ServiceRecord, kind: KindName, values: Values): Origin[] {
  const named = (to: KindName, id: unknown): Origin[] => (typeof id === 'string' ? [{ kind: to, id }] : [])
  switch (kind) {
    case 'identifier':
      return named('category', values.category)
    case 'holding': {
      const category = entryOf(record, 'identifier', String(values.identifier))?.category
      const ways = record.categoryHoldings.filter(
        (way) => way.category === category && way.system === values.system,
      )
      return [
        ...named('category', category),
        ...ways.map(({ id }): Origin => ({ kind: 'categoryHolding', id })),
        ...named('system', values.system),
        ...named('identifier', values.identifier),
      ]
    }
    case 'category':
      return ((values.systems ?? []) as string[]).map((id) => ({ kind: 'system', id }))
    case 'system':
      return named('party', values.party)
    case 'sharing':
      return named('party', values.recipient)
    default:
      return []
  }
}
