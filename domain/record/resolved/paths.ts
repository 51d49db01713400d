import type { Values } from '../field'
import type { CategoryHolding, ServiceRecord } from '../record'
import { agreementBundles, captureBundles, heldBundles, questionsOf } from './bundles'
import type { Copy } from './copies'
import type { Nearer, Origin } from './inherit'

type Thing = { id: string; values: Values; nearer: readonly Nearer[] }
type Things = Readonly<Record<'identifier' | 'holding' | 'system' | 'sharing', readonly Thing[]>>

/** What each kind leaves to others, and by which answer it says to whom. */
const left = {
  identifier: { questions: questionsOf(captureBundles), by: 'category' },
  holding: { questions: questionsOf(heldBundles), by: 'system' },
  system: { questions: questionsOf(agreementBundles), by: 'party' },
  sharing: { questions: ['ownUse'], by: 'recipient' },
} as const

/** The paths of each fact of a record that is left to another thing, or that rests on a category; see `ResolvedRecord.pathsOf`. */
export function pathsFrom(
  record: ServiceRecord,
  things: Things,
  copies: readonly Copy[],
  origins: ReadonlyMap<string, Origin>,
): (fact: string) => readonly string[] {
  const paths = new Map<string, readonly string[]>()
  for (const [kind, { questions, by }] of Object.entries(left))
    for (const thing of things[kind as keyof Things]) {
      if (thing.nearer.length === 0) continue
      for (const name of questions) {
        const own = `${kind}/${thing.id}/${name}`
        const origin = origins.get(own)
        if (!origin && thing.values[name] !== undefined) continue
        const end = thing.nearer.findIndex(({ id }) => id === origin?.id)
        const asked = end < 0 ? thing.nearer : thing.nearer.slice(0, end + 1)
        const others = asked.map(({ kind: other, id }) => `${other}/${id}/${name}`)
        paths.set(own, [...others.toReversed(), `${kind}/${thing.id}/${by}`, own])
      }
    }
  for (const copy of copies) withPlace(paths, copy, record.categoryHoldings)
  for (const { id, from } of copiesWithUse(things, origins)) {
    const [purposes, choice] = from
    if (purposes) {
      const fact = `identifier/${purposes.id}/purposes`
      paths.set(`holding/${id}/purposes`, [...(paths.get(fact) ?? [fact]), `holding/${id}/purposes`])
    }
    if (choice) paths.set(`holding/${id}/choice`, [`holding/${id}/choice`])
  }
  for (const [kind, list] of [
    ['sharing', record.sharings],
    ['choice', record.choices],
  ] as const)
    for (const { id, categories = [] } of list) {
      if (categories.length === 0) continue
      const members = record.identifiers.filter(({ category }) => category && categories.includes(category))
      const of = members.map((member) => `identifier/${member.id}/category`)
      paths.set(`${kind}/${id}/identifiers`, [`${kind}/${id}/categories`, `${kind}/${id}/identifiers`, ...of])
    }
  return (fact) => paths.get(fact) ?? [fact]
}

/**
 * What is where because of a category is there as long as the category says so, the identifier is its own, and no way of the category
 * there sets in which states it is.
 */
function withPlace(
  paths: Map<string, readonly string[]>,
  { holding, category }: Copy,
  ways: readonly CategoryHolding[],
): void {
  if (!category) return
  const placed = [
    `category/${category.id}/systems`,
    `identifier/${holding.identifier}/category`,
    ...ways
      .filter((way) => way.category === category.id || way.system === holding.system)
      .flatMap(({ id }) => ['category', 'system', 'state'].map((name) => `categoryHolding/${id}/${name}`)),
  ]
  for (const name of ['identifier', 'system', 'state'])
    paths.set(`holding/${holding.id}/${name}`, [...placed, `holding/${holding.id}/${name}`])
  for (const name of left.holding.questions) {
    const own = `holding/${holding.id}/${name}`
    const known = paths.get(own)
    if (known) paths.set(own, [...known, ...placed])
  }
}

function copiesWithUse({ holding }: Things, origins: ReadonlyMap<string, Origin>) {
  return holding.map(({ id }) => ({
    id,
    from: [origins.get(`holding/${id}/purposes`), origins.get(`holding/${id}/choice`)] as const,
  }))
}
