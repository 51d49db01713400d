import type { Held } from '@/domain/record/held'
import type { Identifier } from '@/domain/record/record'
import type { FactPath } from './blocks'
import { factsOf } from './facts'
import type { Material } from './material'

/** The facts that put these copies where they are, and that it is a browser where it is one. */
export function heldFacts(copies: readonly Held[]): FactPath[] {
  return copies.flatMap(({ holding, system }) => [
    ...factsOf('holding', holding, 'identifier', 'system'),
    ...(system.kind === 'browser' ? factsOf('system', system, 'kind') : []),
  ])
}

/** The facts behind `Material.purposesOf`: what an identifier is used for, and what it is used for in places that differ. */
export function usedForFacts(material: Material, identifiers: readonly Identifier[]): FactPath[] {
  return identifiers.flatMap((identifier) => [
    ...factsOf('identifier', identifier, 'purposes'),
    ...material
      .copies(identifier)
      .flatMap(({ holding }) =>
        holding.purposes ? factsOf('holding', holding, 'identifier', 'purposes') : [],
      ),
  ])
}
