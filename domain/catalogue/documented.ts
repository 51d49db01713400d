import { fits } from '@/domain/evidence/matching'
import type { Identifier } from '../record/record'
import { catalogue } from './catalogue'
import type { CatalogueEntry, CatalogueIdentifier } from './entry'

/** What the provider of a product says of an item that the product keeps on a device. */
export type Documented = { entry: CatalogueEntry; item: CatalogueIdentifier }

/** Products of others: what a framework keeps, the team that uses it decides. */
const ofProviders = catalogue
  .filter(({ party, checkedOn }) => party && checkedOn)
  .flatMap((entry) => entry.identifiers.map((item) => ({ entry, item })))

/** What is documented of an item with this name, by every product that keeps one; none for a name that says nothing. */
export function documentedOf({ kind, name }: Pick<Identifier, 'kind' | 'name'>): Documented[] {
  if (!name) return []
  return ofProviders.filter(
    ({ item }) =>
      item.kind === kind &&
      item.name !== undefined &&
      item.name.replaceAll('*', '').length > 2 &&
      (item.name === name || fits(item.name, name)),
  )
}
