import { isSaid } from '@/domain/record/certainty'
import type { Held } from '@/domain/record/held'
import { onDevice } from '@/domain/record/kinds/identifier'
import type { Identifier } from '@/domain/record/record'
import type { FactPath } from '../blocks'
import { copyOnDevice } from '../cookies/items'
import { factsOf } from '../facts'
import { heldFacts } from '../held-facts'
import type { Material } from '../material'
import { longestFirst } from '../wording/retention'

/** One copy of one identifier. */
export type Copy = Held & { identifier: Identifier }

/**
 * Every copy that the organisation keeps of what the notice covers, longest kept first; what has no set end comes last. A copy on a
 * person's own device is left to the cookies page, if that shows it.
 */
export function copiesLongestFirst(material: Material): Copy[] {
  return material.covered
    .flatMap((identifier) =>
      material
        .copies(identifier)
        .filter((held) => held.system.kind !== 'browser' || !isOnCookiesPage(material, identifier, held))
        .map((held) => ({ ...held, identifier })),
    )
    .sort((a, b) => longestFirst(a.retention?.value, b.retention?.value))
}

const isOnCookiesPage = (material: Material, identifier: Identifier, held: Held) =>
  onDevice(identifier) && copyOnDevice(material, identifier) === held

/** The facts behind how long a copy is kept. */
function retentionFacts({ holding, retention }: Held): FactPath[] {
  const names = [
    'stages',
    'whicheverFirst',
    'legalHold',
    'retentionReason',
    'disposal',
    'enforcement',
  ] as const
  return factsOf('holding', holding, ...names.filter((name) => isSaid(holding, name) || !retention))
}

/** The same with the facts that put the copy where it is. */
export function keptFacts(held: Held): FactPath[] {
  return [...heldFacts([held]), ...retentionFacts(held)]
}
