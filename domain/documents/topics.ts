import type { Category, Identifier } from '@/domain/record/record'
import type { FactPath } from './blocks'
import { factsOf, factsOfEach } from './facts'
import { groupedBy } from './grouping'
import type { Material } from './material'
import { distinct, lowered, oneLine } from './wording/sentences'

/** What documents speak of together: the identifiers of a category, or one that is in none. */
export type Topic = { id: string; category: Category | undefined; members: Identifier[] }

/** What stands under one heading: the categories that share the name of a group, or one topic alone. */
export type Subject = { id: string; name: string; topics: Topic[]; members: Identifier[] }

/** The topics of these identifiers, in the order of the record. */
export function topicsOf({ record }: Material, identifiers: readonly Identifier[]): Topic[] {
  const byId = new Map(record.categories.map((category) => [category.id, category]))
  const topics = groupedBy(identifiers, ({ id, category }) =>
    category && byId.has(category) ? `category/${category}` : `identifier/${id}`,
  )
  return [...topics].map(([id, members]) => ({
    id,
    category: byId.get(members[0]?.category ?? ''),
    members,
  }))
}

/** What a notice covers does not change while it is written. */
const known = new WeakMap<readonly Identifier[], Subject[]>()

/** The same by what stands under one heading. */
export function subjectsOf(material: Material, identifiers: readonly Identifier[]): Subject[] {
  const before = known.get(identifiers)
  if (before) return before
  const made = subjectsIn(material, identifiers)
  known.set(identifiers, made)
  return made
}

function subjectsIn(material: Material, identifiers: readonly Identifier[]): Subject[] {
  const topics = topicsOf(material, identifiers)
  const groups = groupedBy(topics, ({ id, category }) =>
    category?.group ? `group/${oneLine(category.group)}` : id,
  )
  return [...groups.values()].map((alike) => {
    const [first] = alike as [Topic, ...Topic[]]
    const group = first.category?.group
    return {
      id: first.id,
      name: group ? lowered(group) : topicName(first),
      topics: alike,
      members: alike.flatMap(({ members }) => members),
    }
  })
}

/** The name of a topic inside a sentence. */
export function topicName({ category, members }: Topic): string {
  return lowered(category?.name ?? members[0]?.plainName ?? '')
}

/** What a member is called in a list under the name of its category. */
export function nameInCategory({ nameInCategory: name, plainName }: Identifier): string {
  return lowered(name ?? plainName)
}

/** What a member is called where its category is not named beside it. */
function nameAlone({ nameAlone: name, shortName, plainName }: Identifier): string {
  return lowered(name ?? shortName ?? plainName)
}

/**
 * What these identifiers are called: the name of a group or a category stands for its members if they are all among them, else each
 * has its own name. A category that is not said to be complete is never named alone.
 */
export function namesOf(material: Material, identifiers: readonly Identifier[]): string[] {
  const wanted = new Set(identifiers)
  const isWhole = (members: readonly Identifier[]) => members.every((member) => wanted.has(member))
  const names = subjectsOf(material, material.covered).flatMap(({ name, topics, members }) => {
    const among = members.filter((member) => wanted.has(member))
    if (among.length === 0) return []
    const areComplete = topics.every(({ category }) => category?.complete)
    if (topics.length > 1 && areComplete && isWhole(members)) return [name]
    return topics.flatMap((topic) => topicNames(topic, wanted, isWhole(topic.members)))
  })
  return distinct(names)
}

function topicNames(topic: Topic, wanted: ReadonlySet<Identifier>, isWhole: boolean): string[] {
  const { category, members } = topic
  if (isWhole && category?.complete) return [topicName(topic)]
  const among = members.filter((member) => wanted.has(member))
  const missing = members.filter((member) => !wanted.has(member))
  if (category?.complete && missing.length < 3 && among.length > 3)
    return [`${topicName(topic)} (all but ${missing.map(nameAlone).join(' and ')})`]
  return among.map(nameAlone)
}

/** The facts behind `namesOf`. */
export function nameFacts({ record }: Material, identifiers: readonly Identifier[]): FactPath[] {
  const ids = new Set(identifiers.map(({ category }) => category))
  const categories = record.categories.filter(({ id }) => ids.has(id))
  return [
    ...factsOfEach('category', categories, 'name', 'group', 'complete'),
    ...identifiers.flatMap((identifier) =>
      factsOf('identifier', identifier, 'plainName', 'category', 'nameInCategory', 'nameAlone', 'shortName'),
    ),
  ]
}
