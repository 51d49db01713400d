import { longestState } from '../field'
import type { Category, CategoryHolding, Holding, Identifier, ServiceRecord } from '../record'
import { showUnseen } from '../unseen'

/** A copy of an identifier in a system before anything is inherited: its own row, or what it follows from. */
export type Copy = {
  holding: Holding
  /** What its category says of this system, where it has a way of its own there. */
  ofCategory?: CategoryHolding
  /** The category that puts it there; undefined when its own row alone does. */
  category?: Category
}

/**
 * What a copy is called that has no row: it follows from the identifier, the system and the state of the thing. There is one copy for
 * each of these, so two states that differ only in capitals and spaces are one.
 */
export function copyId({
  identifier,
  system,
  state,
}: Pick<Holding, 'identifier' | 'system' | 'state'>): string {
  return `${identifier}.${system}${state === undefined ? '' : `.${stateInId(state)}`}`
}

/** A state in letters that an id may have; of others, such as “é”, their code points. */
function stateInId(state: string): string {
  // As documents show it, so that the copy has the same name there.
  const letters = [
    ...showUnseen(state)
      .trim()
      .toLowerCase()
      .replaceAll(/[\s-]+/g, '-'),
  ].map((letter) => (/[a-z0-9-]/.test(letter) ? letter : `${letter.codePointAt(0)?.toString(16)}`))
  return letters.join('').slice(0, longestState)
}

/** Every copy in a record: rows in their order, then what follows from categories, by identifier. */
export function copiesIn(record: ServiceRecord): Copy[] {
  const categories = new Map(record.categories.map((category) => [category.id, category]))
  const identifiers = new Map(record.identifiers.map((identifier) => [identifier.id, identifier]))
  const ways = waysByCategory(record)
  const rows = new Map(record.holdings.map((holding) => [copyId(holding), holding]))
  const placeOf = ({ id, category: name }: Identifier): Copy[] => {
    const category = name === undefined ? undefined : categories.get(name)
    return (category?.systems ?? []).flatMap((system) =>
      (ways.get(`${category?.id}/${system}`) ?? [undefined]).map((ofCategory) => {
        const state = ofCategory?.state
        const named = { identifier: id, system, ...(state !== undefined && { state }) }
        const holding = { id: copyId(named), ...named }
        return { holding, category, ...(ofCategory && { ofCategory }) } as Copy
      }),
    )
  }
  const placed = new Map(
    record.identifiers.flatMap((identifier) =>
      placeOf(identifier).map((copy) => [copyId(copy.holding), copy] as const),
    ),
  )
  const here = record.holdings.filter(
    ({ identifier, notHere }) => notHere !== true && identifiers.has(identifier),
  )
  const stated = here.map((holding): Copy => {
    const { state: _, ...stateless } = holding
    // What is said of no state holds for each that says nothing itself.
    return { ...(placed.get(copyId(holding)) ?? placed.get(copyId(stateless))), holding }
  })
  // Whoever says in which states it is held has said in which it is.
  const inStates = new Set(
    here.flatMap(({ state, identifier, system }) =>
      state === undefined ? [] : [copyId({ identifier, system })],
    ),
  )
  const following = [...placed].flatMap(([key, copy]) => (rows.has(key) || inStates.has(key) ? [] : [copy]))
  return [...stated, ...following]
}

/** What categories say of the systems that hold them. */
function waysByCategory({ categoryHoldings }: ServiceRecord): Map<string, CategoryHolding[]> {
  const ways = new Map<string, CategoryHolding[]>()
  for (const way of categoryHoldings) {
    const key = `${way.category}/${way.system}`
    ways.set(key, [...(ways.get(key) ?? []), way])
  }
  return ways
}
