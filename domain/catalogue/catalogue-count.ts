import { catalogue } from './catalogue'
import type { CatalogueSubject } from './entry'

type SystemKind = NonNullable<NonNullable<(typeof catalogue)[number]['system']>['kind']>

/**
 * How many entries there are, how many were compared with documentation (`checked`), and how many there are of each
 * kind of system, `browser` being what needs none, and of each subject.
 */
export type CatalogueCount = {
  entries: number
  checked: number
  identifiers: number
  byKind: Partial<Record<SystemKind, number>>
  bySubject: Partial<Record<CatalogueSubject, number>>
}

/** Counts the entries of the catalogue. */
export function catalogueCount(): CatalogueCount {
  return {
    entries: catalogue.length,
    checked: catalogue.filter(({ checkedOn }) => checkedOn).length,
    identifiers: catalogue.flatMap(({ identifiers }) => identifiers).length,
    byKind: countBy(catalogue.map(({ system }) => system?.kind ?? 'browser')),
    bySubject: countBy(catalogue.map(({ subject }) => subject)),
  }
}

function countBy<K extends string>(keys: readonly K[]): Partial<Record<K, number>> {
  const counts: Partial<Record<K, number>> = {}
  for (const key of keys) counts[key] = (counts[key] ?? 0) + 1
  return counts
}
