import type { KindName, Values } from './field'
import { unconfirmed } from './gaps/to-be-confirmed'
import type { ServiceRecord } from './record'
import { entriesOf, entryOf } from './references'

/** A thing with answers that nobody has confirmed. */
export type Unconfirmed = { kind: KindName; id: string; values: Values }

/**
 * What is confirmed together with a thing, of it and with it all that has something to be confirmed: with a category its identifiers and
 * their copies, with a system all that it holds, with an identifier its copies.
 */
export function confirmedWith(record: ServiceRecord, kind: KindName, id: string): Unconfirmed[] {
  const inCategory = (one: Values) => kind === 'category' && one.category === id
  const members = new Set(record.identifiers.filter(inCategory).map((member) => member.id))
  if (kind === 'identifier') members.add(id)
  const listed = (name: KindName, isWith: (entry: Values) => boolean) =>
    entriesOf(record, name)
      .filter(isWith)
      .map((values) => ({ kind: name, id: values.id, values }))
  const itself = entryOf(record, kind, id)
  const isHeld = (entry: Values) => kind === 'system' && entry.system === id
  return [
    ...(itself ? [{ kind, id, values: itself }] : []),
    ...listed('identifier', inCategory),
    ...listed('categoryHolding', (entry) => inCategory(entry) || isHeld(entry)),
    ...listed('holding', (entry) => members.has(String(entry.identifier)) || isHeld(entry)),
  ].filter(({ values }) => unconfirmed(values).length > 0)
}
