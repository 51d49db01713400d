import type { Category, Identifier, ServiceRecord } from '@/domain/record/record'
import type { FactPath } from '../blocks'
import { distinctFacts, factsOf, factsOfEach } from '../facts'
import { groupedBy } from '../grouping'

/**
 * What a sentence is about: several categories by the name that they have together, a category, or an identifier by itself. It stands for
 * these identifiers; of a category that is not complete, they are named after “including”.
 */
export type Subject = { identifiers: readonly Identifier[]; facts: FactPath[] } & (
  | { kind: 'group'; name: string; categories: readonly Category[] }
  | { kind: 'category'; category: Category; isComplete: boolean }
  | { kind: 'identifier'; identifier: Identifier }
)

type Whole = { category: Category; members: readonly Identifier[] }

/** Each category that has identifiers, with them, in the order of the record. */
export function categoriesIn({ categories, identifiers }: ServiceRecord): Whole[] {
  const members = groupedBy(identifiers, ({ category }) => category)
  return categories.flatMap((category) => {
    const own = members.get(category.id)
    return own ? [{ category, members: own }] : []
  })
}

/**
 * What to name for identifiers of which something is true: their group where it is true of all categories of the group, their category
 * where it is true of all its identifiers, else each by itself. In the order of the record.
 */
export function subjectsOf(record: ServiceRecord, about: readonly Identifier[]): Subject[] {
  const ids = new Set(about.map(({ id }) => id))
  const wholes = categoriesIn(record).filter(({ members }) => members.every(({ id }) => ids.has(id)))
  const byGroup = groupedBy(categoriesIn(record), ({ category }) => category.group?.trim())
  const subjects: Subject[] = []
  const named = new Set<string>()
  for (const identifier of record.identifiers) {
    if (!ids.has(identifier.id) || named.has(identifier.id)) continue
    const whole = wholes.find(({ category }) => category.id === identifier.category)
    const group = whole?.category.group?.trim()
    const together = (group && byGroup.get(group)) || []
    const subject =
      group &&
      together.length > 1 &&
      together.every((one) => wholes.some(isSame(one)) && one.category.complete)
        ? ofGroup(group, together)
        : whole
          ? ofCategory(whole)
          : ofIdentifier(identifier)
    subjects.push(subject)
    for (const { id } of subject.identifiers) named.add(id)
  }
  return subjects
}

const isSame = (one: Whole) => (other: Whole) => one.category === other.category

function ofGroup(name: string, wholes: readonly Whole[]): Subject {
  const categories = wholes.map(({ category }) => category)
  const identifiers = wholes.flatMap(({ members }) => members)
  const facts = [
    ...factsOfEach('category', categories, 'group', 'complete'),
    ...factsOfEach('identifier', identifiers, 'category'),
  ]
  return { kind: 'group', name, categories, identifiers, facts }
}

function ofCategory({ category, members }: Whole): Subject {
  const isComplete = category.complete === true
  const facts = distinctFacts([
    ...factsOf('category', category, 'name', 'fileName', 'complete'),
    ...factsOfEach('identifier', members, 'category'),
    ...(isComplete ? [] : factsOfEach('identifier', members, 'nameInCategory', 'plainName')),
  ])
  return { kind: 'category', category, isComplete, identifiers: members, facts }
}

function ofIdentifier(identifier: Identifier): Subject {
  const facts = factsOf('identifier', identifier, 'nameAlone', 'plainName')
  return { kind: 'identifier', identifier, identifiers: [identifier], facts }
}
