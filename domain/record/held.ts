import { retentionFields } from './kinds/retention'
import type { Holding, ServiceRecord, System } from './record'

type RetentionName = keyof typeof retentionFields
export type Retention = Pick<System, RetentionName>
export type Access = NonNullable<System['access']>

/** Where the answer stands: on the holding itself, or on its system as the default. */
export type Stated<T> = { value: T; on: 'holding' | 'system' }

/** One copy of an identifier with its three answers, the system's defaults filled in. */
export type Held = {
  holding: Holding
  system: System
  retention: Stated<Retention> | undefined
  access: Stated<Access> | undefined
}

const names = Object.keys(retentionFields) as RetentionName[]

/** How long a holding is kept: as stated on it, otherwise as its system usually keeps data. */
export function retentionOf(holding: Holding, system: System): Stated<Retention> | undefined {
  const pick = (from: Retention) =>
    Object.fromEntries(
      names.flatMap((name) => (from[name] === undefined ? [] : [[name, from[name]]])),
    ) as Retention
  if (holding.stages) return { value: pick(holding), on: 'holding' }
  if (system.stages) return { value: { ...pick(system), ...pick(holding) }, on: 'system' }
  return undefined
}

/** Who can see a holding: as stated on it, otherwise as usual in its system. */
export function accessOf(holding: Holding, system: System): Stated<Access> | undefined {
  if (holding.access) return { value: holding.access, on: 'holding' }
  if (system.access) return { value: system.access, on: 'system' }
  return undefined
}

/** Every copy of an identifier, in the order recorded. */
export function heldCopies(record: ServiceRecord, identifierId: string): Held[] {
  return copiesAmong(
    record,
    record.holdings.filter(({ identifier }) => identifier === identifierId),
  )
}

/** The same for every identifier at once, by its id; one that is held nowhere is not among them. */
export function heldCopiesOfEach(record: ServiceRecord): Map<string, Held[]> {
  const copies = new Map<string, Held[]>()
  for (const held of copiesAmong(record, record.holdings)) {
    const { identifier } = held.holding
    const before = copies.get(identifier)
    if (before) before.push(held)
    else copies.set(identifier, [held])
  }
  return copies
}

function copiesAmong(record: ServiceRecord, holdings: readonly Holding[]): Held[] {
  const systems = new Map(record.systems.map((system) => [system.id, system]))
  return holdings.flatMap((holding) => {
    const system = systems.get(holding.system)
    if (!system) return []
    return [{ holding, system, retention: retentionOf(holding, system), access: accessOf(holding, system) }]
  })
}
