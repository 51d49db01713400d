import { type Access, type Retention, retentionOf } from '@/domain/record/held'
import { titlesIn } from '@/domain/record/in-words'
import type { Holding, ServiceRecord, System } from '@/domain/record/record'

/** A thing that states an answer of its own: a system as its default, a holding where it differs. */
export type Stated<V> = { kind: 'system' | 'holding'; id: string; title: string; system: System; value: V }

/**
 * Each retention once, where it is stated: what inherits a default does not repeat it. `deciding` are the answers of
 * which a thing must have one of its own.
 */
export function statedRetentions(
  record: ServiceRecord,
  ...deciding: (keyof Retention)[]
): Stated<Retention>[] {
  const own = (answers: Retention) => deciding.some((name) => answers[name] !== undefined)
  return [
    ...ownSystems(record, own).map((stated) => ({ ...stated, value: stated.system })),
    ...ownHoldings(record, own).flatMap(({ holding, ...stated }) => {
      const retention = retentionOf(holding, stated.system)
      return retention ? [{ ...stated, value: retention.value }] : []
    }),
  ]
}

/** Each list of those who have access once, where it is stated. */
export function statedAccess(record: ServiceRecord): Stated<Access>[] {
  const own = ({ access }: { access?: Access | undefined }) => access !== undefined
  return [
    ...ownSystems(record, own).map((stated) => ({ ...stated, value: stated.system.access ?? [] })),
    ...ownHoldings(record, own).map(({ holding, ...stated }) => ({ ...stated, value: holding.access ?? [] })),
  ]
}

function ownSystems(record: ServiceRecord, own: (system: System) => boolean) {
  const titleOf = titlesIn(record)
  return record.systems
    .filter((system) => own(system) && keepsPersonalData(record, system))
    .map((system) => ({
      kind: 'system' as const,
      id: system.id,
      title: titleOf('system', system.id),
      system,
    }))
}

function ownHoldings(record: ServiceRecord, own: (holding: Holding) => boolean) {
  const titleOf = titlesIn(record)
  const systems = new Map(record.systems.map((system) => [system.id, system]))
  return record.holdings.flatMap((holding) => {
    const system = systems.get(holding.system)
    if (!system || !own(holding) || !isKept(holding)) return []
    return [
      { kind: 'holding' as const, id: holding.id, title: titleOf('holding', holding.id), system, holding },
    ]
  })
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
