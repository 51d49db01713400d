import type { KindName, Values } from '../field'
import type { Category, Holding, ServiceRecord } from '../record'
import { captureBundles, heldBundles } from './bundles'
import { copiesIn } from './copies'
import { inherit } from './inherit'

/** A thing as it has to be before a category goes, all its answers. */
export type Written = { kind: KindName; id: string; answers: Values }

/** What has to be stored before a category goes, so that nothing that counts is lost with it. */
export type WrittenOut = { changed: Written[]; added: Written[] }

const naming = [
  { kind: 'sharing', list: 'sharings', by: 'categories', members: 'identifiers' },
  { kind: 'choice', list: 'choices', by: 'categories', members: 'identifiers' },
  { kind: 'statement', list: 'statements', by: 'aboutCategories', members: 'about' },
] as const

/**
 * The answers of a category written into its identifiers, how its systems hold it into a copy each, and its identifiers into what names it:
 * without the category, all of them then say what they said before. What names a category without identifiers stays as it is, and in the way.
 */
export function writtenOut(record: ServiceRecord, id: string): WrittenOut {
  const category = record.categories.find((one) => one.id === id)
  if (!category) return { changed: [], added: [] }
  const members = record.identifiers.filter((identifier) => identifier.category === id)
  const identifiers = members.map((member): Written => {
    const { category: _, ...values } = inherit(
      member,
      [{ kind: 'category', id, values: category }],
      captureBundles,
    ).values
    return written('identifier', values)
  })
  const copies = copiesOf(record, category)
  const rows = new Set(record.holdings.map((holding) => holding.id))
  const named = naming.flatMap(({ kind, list, by, members: listed }) =>
    (record[list] as readonly (Values & { id: string })[]).flatMap((thing) => {
      const categories = (thing[by] ?? []) as string[]
      if (members.length === 0 || !categories.includes(id)) return []
      const { [by]: _, ...others } = thing
      const left = categories.filter((one) => one !== id)
      const all = [...new Set([...((thing[listed] ?? []) as string[]), ...members.map((one) => one.id)])]
      return written(kind, {
        ...others,
        ...(left.length > 0 && { [by]: left }),
        ...(all.length > 0 && { [listed]: all }),
      } as Values & { id: string })
    }),
  )
  return {
    changed: [...identifiers, ...copies.filter((copy) => rows.has(copy.id)), ...named],
    added: copies.filter((copy) => !rows.has(copy.id)),
  }
}

const written = (kind: KindName, { id, ...answers }: Values & { id: string }): Written => ({
  kind,
  id,
  answers,
})

/** Each copy that is where it is because of a category, with what that says of it there. What its system says stays with the system. */
function copiesOf(record: ServiceRecord, category: Category): Written[] {
  return copiesIn(record).flatMap((copy) => {
    if (copy.category?.id !== category.id) return []
    const { holding, ofCategory } = copy
    const way = ofCategory
      ? [{ kind: 'categoryHolding' as const, id: ofCategory.id, values: ofCategory }]
      : []
    const { values } = inherit<Holding>(holding, way, heldBundles)
    return values === holding && record.holdings.includes(holding) ? [] : [written('holding', values)]
  })
}

/** The record without a category, whose answers are written out. */
export function withoutCategory(record: ServiceRecord, id: string): ServiceRecord {
  const { changed, added } = writtenOut(record, id)
  const replaced = <T extends { id: string }>(kind: KindName, list: readonly T[]): T[] =>
    list.map((thing) => {
      const anew = changed.find((one) => one.kind === kind && one.id === thing.id)
      return anew ? ({ id: thing.id, ...anew.answers } as unknown as T) : thing
    })
  return {
    ...record,
    identifiers: replaced('identifier', record.identifiers),
    holdings: [
      ...replaced('holding', record.holdings),
      ...added.map((one) => ({ id: one.id, ...one.answers }) as Holding),
    ],
    sharings: replaced('sharing', record.sharings),
    choices: replaced('choice', record.choices),
    statements: replaced('statement', record.statements),
    categories: record.categories.filter((one) => one.id !== id),
    categoryHoldings: record.categoryHoldings.filter((one) => one.category !== id),
  }
}
