import type { FactPath } from '@/domain/documents/blocks'
import { type DocumentId, documents } from '@/domain/documents/documents'
import { distinctFacts } from '@/domain/documents/facts'
import type { Part } from '@/domain/documents/parts'
import type { ServiceRecord } from '@/domain/record/record'
import { resolved } from '@/domain/record/resolved/resolved'
import { type ChangedThing, changedFacts, changedThings, factPath, factsChangedIn } from './changed-things'

/**
 * Finds the changed facts behind a part of a document that differs, from the part on the sides on which it is there.
 * They are those that the part itself names. A heading names none, and a part can differ because of a neighbour, as when
 * one of two rows that were one has gone: then they are those named nearest to it, in the same table, the same section,
 * the document. `all` is every part of the document on both sides.
 */
export function causesBetween(
  before: ServiceRecord,
  after: ServiceRecord,
  document: DocumentId,
  all: readonly Part[],
): (sides: readonly Part[]) => FactPath[] {
  const behind = factsBehind(before, after, document)
  const { pathsOf: pathsBefore } = resolved(before)
  const { pathsOf: pathsAfter } = resolved(after)
  // What is left to another thing rests on that, and on every nearer place that says nothing.
  const pathsOf = (fact: FactPath) => [...pathsBefore(fact), ...pathsAfter(fact)]
  const named = new Map(
    all.map((part) => [
      part,
      distinctFacts(part.facts.flatMap(pathsOf).flatMap((path) => behind.get(path) ?? [])),
    ]),
  )
  const near = new Map<string, Set<FactPath>>()
  for (const [{ within }, facts] of named)
    for (const key of within) {
      const known = near.get(key) ?? new Set()
      for (const fact of facts) known.add(fact)
      near.set(key, known)
    }
  const anywhere = new Set([...near.values()].flatMap((facts) => [...facts]))
  return (sides) => {
    const depth = Math.max(...sides.map(({ within }) => within.length))
    const around = Array.from({ length: depth }, (_, level) =>
      sides.flatMap(({ within }) => [...(near.get(within[level] ?? '') ?? [])]),
    )
    const nearest = [sides.flatMap((part) => named.get(part) ?? []), ...around, anywhere]
    const found = nearest.map((facts) => distinctFacts([...facts])).find(({ length }) => length > 0)
    return found ?? changedFacts(before, after)
  }
}

/**
 * Which changed facts are behind a fact that a part names. A changed fact is behind itself. An answer that no longer
 * applies, or applies again, is so because of another about the same thing; what a thing that was added or removed does
 * not answer, because of that thing; and an identifier that the notice no longer covers, or covers again, because of
 * whose it is.
 */
function factsBehind(
  before: ServiceRecord,
  after: ServiceRecord,
  document: DocumentId,
): ReadonlyMap<FactPath, readonly FactPath[]> {
  const behind = new Map<FactPath, readonly FactPath[]>()
  const things = changedThings(before, after)
  const changed = new Map(things.map((thing) => [nameOf(thing), factsChangedIn(thing)]))
  const whose = [...changed.values()]
    .flat()
    .filter((fact) => /^(identifier\/.*\/people|people\/.*\/coveredBy)$/.test(fact))
  const { speaksOf } = documents[document]
  const uncovered = new Set<string>()
  for (const thing of changedThings(speaksOf(before), speaksOf(after))) {
    const name = nameOf(thing)
    if (thing.kind === 'identifier' && !(thing.before && thing.after)) uncovered.add(name)
    const why = uncovered.has(name) ? whose : (changed.get(name) ?? whose)
    for (const fact of factsChangedIn(thing)) behind.set(fact, why)
  }
  for (const thing of things) {
    const facts = changed.get(nameOf(thing)) ?? []
    const stays = thing.before && thing.after
    if (!stays)
      for (const name of Object.keys(thing.fields)) behind.set(factPath(thing, name), facts.slice(0, 1))
    for (const fact of facts)
      behind.set(fact, stays && uncovered.has(nameOf(thing)) ? [fact, ...whose] : [fact])
  }
  return behind
}

function nameOf({ kind, id = '' }: ChangedThing): string {
  return `${kind}/${id}`
}
