import { isSaid } from './certainty'
import { retentionFields } from './kinds/retention'
import type { Holding, ServiceRecord, System } from './record'
import { type Origin, resolved } from './resolved/resolved'

type RetentionName = keyof typeof retentionFields
export type Retention = Pick<System, RetentionName>
export type Access = NonNullable<System['access']>

/** An answer with the thing that states it: the copy itself, what is said of its category in its system, or the system. */
export type Stated<T> = { value: T; by: Origin }

/** One copy of an identifier with its three answers, wherever they are stated. */
export type Held = {
  holding: Holding
  system: System
  retention: Stated<Retention> | undefined
  access: Stated<Access> | undefined
}

const names = Object.keys(retentionFields) as RetentionName[]

/** Every copy of an identifier, in the order recorded. */
export function heldCopies(record: ServiceRecord, identifierId: string): Held[] {
  return copiesAmong(record, ({ identifier }) => identifier === identifierId)
}

/** The same for every identifier at once, by its id; one that is held nowhere is not among them. */
export function heldCopiesOfEach(record: ServiceRecord): Map<string, Held[]> {
  const copies = new Map<string, Held[]>()
  for (const held of copiesAmong(record, () => true)) {
    const { identifier } = held.holding
    const before = copies.get(identifier)
    if (before) before.push(held)
    else copies.set(identifier, [held])
  }
  return copies
}

function copiesAmong(whole: ServiceRecord, isWanted: (holding: Holding) => boolean): Held[] {
  const { record, originOf } = resolved(whole)
  const systems = new Map(record.systems.map((system) => [system.id, system]))
  return record.holdings.filter(isWanted).flatMap((holding) => {
    const system = systems.get(holding.system)
    if (!system) return []
    const by = (name: string): Origin =>
      originOf('holding', holding.id, name) ?? { kind: 'holding', id: holding.id }
    const retention = isSaid(holding, 'stages') && { value: retentionOf(holding), by: by('stages') }
    const access = holding.access && { value: holding.access, by: by('access') }
    return [{ holding, system, retention: retention || undefined, access }]
  })
}

function retentionOf(holding: Holding): Retention {
  return Object.fromEntries(
    names.flatMap((name) => (holding[name] === undefined ? [] : [[name, holding[name]]])),
  ) as Retention
}
