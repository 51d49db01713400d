import type { Access, Retention } from '@/domain/record/held'
import { titlesIn } from '@/domain/record/in-words'
import type { Holding, ServiceRecord, System } from '@/domain/record/record'
import { type Origin, resolved } from '@/domain/record/resolved/resolved'

/** A thing that states an answer of its own: a system as its default, or a category or a copy where it differs. */
export type Stated<V> = Origin & { title: string; system: System; value: V }

/**
 * Each retention once, where it is stated: what leaves it to another thing does not repeat it. `deciding` are the answers of
 * which a thing must have one of its own.
 */
export function statedRetentions(
  record: ServiceRecord,
  ...deciding: (keyof Retention)[]
): Stated<Retention>[] {
  return [
    ...ownSystems(record, deciding).map((stated) => ({ ...stated, value: stated.system })),
    ...ownHoldings(record, deciding).map(({ holding, ...stated }) => ({ ...stated, value: holding })),
  ]
}

/** Each list of those who have access once, where it is stated. */
export function statedAccess(record: ServiceRecord): Stated<Access>[] {
  return [
    ...ownSystems(record, ['access']).map((stated) => ({ ...stated, value: stated.system.access ?? [] })),
    ...ownHoldings(record, ['access']).map(({ holding, ...stated }) => ({
      ...stated,
      value: holding.access ?? [],
    })),
  ]
}

type Deciding = readonly (keyof Retention | 'access')[]

function ownSystems(record: ServiceRecord, deciding: Deciding) {
  const titleOf = titlesIn(record)
  return record.systems
    .filter((system) => deciding.some((name) => system[name] !== undefined))
    .filter((system) => keepsPersonalData(record, system))
    .map((system) => ({
      kind: 'system' as const,
      id: system.id,
      title: titleOf('system', system.id),
      system,
    }))
}

/** Of what is stated for a copy, or for a category in a system, one copy that shows it. */
function ownHoldings(record: ServiceRecord, deciding: Deciding) {
  const titleOf = titlesIn(record)
  const { originOf } = resolved(record)
  const systems = new Map(record.systems.map((system) => [system.id, system]))
  const stated = record.holdings.filter(isKept).flatMap((holding) => {
    const system = systems.get(holding.system)
    const by = deciding
      .filter((name) => holding[name] !== undefined)
      .map((name): Origin => originOf('holding', holding.id, name) ?? { kind: 'holding', id: holding.id })
      .find(({ kind }) => kind !== 'system')
    return system && by ? [{ ...by, title: titleOf(by.kind, by.id), system, holding }] : []
  })
  return [...new Map(stated.map((one) => [`${one.kind}/${one.id}`, one])).values()]
}

/** Whether a copy stays, as something about a person: not totals, not anonymous, not on its way. */
export function isKept({ form }: Holding): boolean {
  return form !== 'in-transit' && form !== 'aggregated' && form !== 'anonymised'
}

/** A system of which nothing is recorded may keep anything. */
function keepsPersonalData(record: ServiceRecord, { id }: System): boolean {
  const held = record.holdings.filter(({ system }) => system === id)
  return held.length === 0 || held.some(isKept)
}
