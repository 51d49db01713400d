import type { KindName, Values } from './field'
import { accessOf, type Retention, retentionOf } from './held'
import { retentionFields } from './kinds/retention'
import type { Holding, ServiceRecord, System } from './record'
import { entryOf } from './references'

/** The thing that states an answer for another one. */
export type Origin = { kind: KindName; id: string }

/** The answers about a thing that count, and of those that it does not state itself, what states them. */
export type Resolved = { values: Values; from: Readonly<Record<string, Origin>> }

/**
 * The answers that count about a thing of a record: its own, and those that it leaves to another. A copy is kept and seen as its system
 * usually is, and used and governed as its identifier is, unless it says otherwise.
 */
export function resolved(
  record: ServiceRecord,
  kind: KindName | 'service' | 'organisation',
  entry: Values,
): Resolved {
  return kind === 'holding' ? resolvedHolding(record, entry as Holding) : { values: entry, from: {} }
}

function resolvedHolding(record: ServiceRecord, holding: Holding): Resolved {
  const ofSystem = entryOf(record, 'system', holding.system) as System | undefined
  const ofIdentifier = entryOf(record, 'identifier', holding.identifier)
  const system: Origin = { kind: 'system', id: holding.system }
  const identifier: Origin = { kind: 'identifier', id: holding.identifier }
  const retention = ofSystem && retentionOf(holding, ofSystem)?.value
  const governing = record.choices.find(({ identifiers }) => identifiers?.includes(holding.identifier))
  const left: [string, unknown, Origin][] = [
    ...Object.keys(retentionFields).map((name): [string, unknown, Origin] => [
      name,
      retention?.[name as keyof Retention],
      system,
    ]),
    ['access', ofSystem && accessOf(holding, ofSystem)?.value, system],
    ['purposes', ofIdentifier?.purposes, identifier],
    ['choice', governing?.id, identifier],
  ]
  const inherited = left.filter(
    ([name, value]) => value !== undefined && holding[name as keyof Holding] === undefined,
  )
  return {
    values: { ...Object.fromEntries(inherited.map(([name, value]) => [name, value])), ...holding },
    from: Object.fromEntries(inherited.map(([name, , origin]) => [name, origin])),
  }
}
