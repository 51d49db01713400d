import { isSaid } from '../certainty'
import { applies } from '../condition'
import type { KindName } from '../field'
import { kindOf } from '../kinds'
import { addingPage } from '../links'
import type { Holding, ServiceRecord } from '../record'
import { entryOf } from '../references'
import { captureBundles } from '../resolved/bundles'
import { type Asked, type Gap, gapAt } from './gap'

/** A thing at which a question is asked once for all that leave its answer to it. */
export type Home = { kind: KindName; id: string }

/**
 * Where an answer is asked: about an identifier, of its category, if it leaves that to it and it is asked there; what binds those who
 * run a system, of the organisation.
 */
export function homeOf(record: ServiceRecord, kind: KindName, id: string, field: string): Home {
  const own: Home = { kind, id }
  if (kind === 'system') return field === 'agreement' ? operatorOf(record, id) : own
  const entry = kind === 'identifier' ? entryOf(record, kind, id) : undefined
  const category =
    typeof entry?.category === 'string' ? entryOf(record, 'category', entry.category) : undefined
  const [lead] = captureBundles.find((bundle) => bundle.includes(field)) ?? []
  // Whoever answers for itself is asked for the details itself.
  if (!entry || !category || !lead || isSaid(entry, lead)) return own
  // A cookie is on the device, whatever its category says of that.
  return applies(kindOf('category').fields[field]?.when, category)
    ? { kind: 'category', id: category.id }
    : own
}

/** The organisation that runs a system, unless that is shared and so not the team's to change. */
function operatorOf(record: ServiceRecord, id: string): Home {
  const system = entryOf(record, 'system', id)
  const party = typeof system?.party === 'string' ? entryOf(record, 'party', system.party) : undefined
  const isTheirs = party && (!party.shared || system?.shared === true)
  return isTheirs ? { kind: 'party', id: party.id } : { kind: 'system', id }
}

/**
 * Where it is asked how a copy is held: of its system, for all that it holds. A shared system is not the team's to change, and a
 * browser keeps each thing for a time of its own: there, of the category in the system, or of the copy itself.
 */
export function gapOfCopy(
  record: ServiceRecord,
  { id, identifier, system }: Holding,
  field: string,
  asked: Asked,
): Gap {
  const identifiers = [identifier]
  const at = (home: Home) => ({ ...gapAt(record, home.kind, home.id, field, asked), identifiers })
  const where = entryOf(record, 'system', system)
  if (where?.shared !== true && where?.kind !== 'browser') return at({ kind: 'system', id: system })
  const category = entryOf(record, 'identifier', identifier)?.category
  if (typeof category !== 'string') return at({ kind: 'holding', id })
  const way = record.categoryHoldings.find((one) => one.category === category && one.system === system)
  if (way) return at({ kind: 'categoryHolding', id: way.id })
  return {
    ...gapAt(record, 'category', category, 'systems', asked),
    identifiers,
    href: addingPage(record, 'categoryHolding', { category, system }, 'system'),
  }
}
