import { applicableRecord } from '../applicable'
import type { KindName, Values } from '../field'
import type { CategoryHolding, Choice, Holding, Identifier, ServiceRecord, Sharing, System } from '../record'
import { entryOf } from '../references'
import { agreementBundles, captureBundles, heldBundles } from './bundles'
import { type Copy, copiesIn } from './copies'
import { type Inherited, inherit, type Nearer, type Origin } from './inherit'
import { pathsFrom } from './paths'

export type { Origin } from './inherit'

/**
 * A record with every answer that counts, where it counts, and none of those to questions that do not apply: identifiers have what their categories say, every copy is listed with what its
 * category and its system say, systems and sharings have what is said of the organisation, and choices and sharings name the identifiers of their
 * categories. It is made once for a record object, which nobody changes. Nothing else works out what is inherited.
 */
export type ResolvedRecord = {
  record: ServiceRecord
  /** The answers that count about a thing; undefined for one that is not there. */
  valuesOf(kind: KindName, id: string): Values | undefined
  /** What states an answer about a thing that does not state it itself. */
  originOf(kind: KindName, id: string, name: string): Origin | undefined
  /** The path of the statement of a fact: the same, or that of what states it. */
  statementOf<F extends string>(fact: F): F
  /**
   * The paths of a fact: of the statement, of what leads to it, and of each nearer place that says nothing, so that to set, clear or
   * move any of them is a cause of what rests on it. A fact that nothing is left to is its own path.
   */
  pathsOf(fact: string): readonly string[]
}

const known = new WeakMap<ServiceRecord, ResolvedRecord>()

export function resolved(record: ServiceRecord): ResolvedRecord {
  const before = known.get(record)
  if (before) return before
  const made = resolve(record)
  known.set(record, made)
  // A resolved record says everything itself.
  known.set(made.record, made)
  return made
}

/** The answers that count about one thing, those that it states among them, and what states the others. */
export function answersThatCount(
  record: ServiceRecord,
  kind: KindName | 'service' | 'organisation',
  entry: Values,
): { values: Values; originOf: (name: string) => Origin | undefined } {
  if (kind === 'service' || kind === 'organisation') return { values: entry, originOf: () => undefined }
  const { valuesOf, originOf } = resolved(record)
  const id = String(entry.id)
  return {
    values: valuesOf(kind, id) ?? entry,
    originOf: (name) => originOf(kind, id, name),
  }
}

type Resolving<V extends Values> = Inherited<V> & { id: string; nearer: readonly Nearer[] }

function resolve(record: ServiceRecord): ResolvedRecord {
  const systems = record.systems.map((system) => ofSystem(record, system))
  const sharings = record.sharings.map((sharing) => ofSharing(record, sharing))
  const identifiers = record.identifiers.map((identifier) => ofIdentifier(record, identifier))
  const choices = record.choices.map((choice) => withMembers(record, choice))
  const flat: ServiceRecord = {
    ...record,
    systems: systems.map(valuesIn),
    sharings: sharings.map(({ values }) => withMembers(record, values)),
    identifiers: identifiers.map(valuesIn),
    choices,
    // What categories say of systems is said by each copy from here on.
    categories: record.categories.map(({ systems: _, ...category }) => category),
    categoryHoldings: [],
  }
  const copies = copiesIn(record)
  const choiceOf = choicesByIdentifier(choices)
  const holdings = copies.map((copy) => ofCopy(flat, choiceOf, copy))
  flat.holdings = holdings.map(valuesIn)
  const counting = applicableRecord(flat)
  const ways = record.categoryHoldings.map((way) => ofWay(record, way))
  const waysById = new Map(ways.map(({ id, values }) => [id, values]))
  const all = {
    identifier: identifiers,
    categoryHolding: ways,
    holding: holdings,
    system: systems,
    sharing: sharings,
  }
  const origins = new Map<string, Origin>(
    Object.entries(all).flatMap(([kind, things]) =>
      things.flatMap(({ id, from }) =>
        Object.entries(from).map(([name, origin]) => [`${kind}/${id}/${name}`, origin] as const),
      ),
    ),
  )
  const originOf: ResolvedRecord['originOf'] = (kind, id, name) => origins.get(`${kind}/${id}/${name}`)
  return {
    record: counting,
    valuesOf(kind, id) {
      // A category leaves nothing to others; what it says of its systems each copy says.
      if (kind === 'category') return entryOf(record, kind, id)
      return kind === 'categoryHolding' ? waysById.get(id) : entryOf(counting, kind, id)
    },
    originOf,
    statementOf<F extends string>(fact: F) {
      const origin = origins.get(fact)
      const name = fact.slice(fact.lastIndexOf('/') + 1)
      return origin ? (`${origin.kind}/${origin.id}/${name}` as F) : fact
    },
    pathsOf: pathsFrom(record, all, copies, origins),
  }
}

/** What a category says of a system, with what the system says itself: each copy has it, so it is no thing of the resolved record. */
function ofWay(record: ServiceRecord, way: CategoryHolding): Resolving<CategoryHolding> {
  const others = nearer(record, 'system', way.system)
  return { id: way.id, nearer: others, ...inherit(way, others, heldBundles) }
}

const valuesIn = <V extends Values>({ values }: Resolving<V>) => values

function nearer(record: ServiceRecord, kind: KindName, id: string | undefined): Nearer[] {
  const values = id === undefined ? undefined : entryOf(record, kind, id)
  return values ? [{ kind, id: values.id, values }] : []
}

function ofIdentifier(record: ServiceRecord, identifier: Identifier): Resolving<Identifier> {
  const others = nearer(record, 'category', identifier.category)
  return { id: identifier.id, nearer: others, ...inherit(identifier, others, captureBundles) }
}

function ofSystem(record: ServiceRecord, system: System): Resolving<System> {
  const others = nearer(record, 'party', system.party)
  return { id: system.id, nearer: others, ...inherit(system, others, agreementBundles) }
}

function ofSharing(record: ServiceRecord, sharing: Sharing): Resolving<Sharing> {
  const others = nearer(record, 'party', sharing.recipient)
  return { id: sharing.id, nearer: others, ...inherit(sharing, others, [['ownUse']]) }
}

function ofCopy(
  record: ServiceRecord,
  choiceOf: ReadonlyMap<string, string>,
  { holding, ofCategory }: Copy,
): Resolving<Holding> {
  const way: Nearer[] = ofCategory ? [{ kind: 'categoryHolding', id: ofCategory.id, values: ofCategory }] : []
  const places = [...way, ...nearer(record, 'system', holding.system)]
  const held = inherit(holding, places, heldBundles)
  // A copy is used and governed as its identifier is.
  const [about] = nearer(record, 'identifier', holding.identifier)
  const governing = choiceOf.get(holding.identifier)
  const used: Nearer[] = about
    ? [{ ...about, values: { purposes: about.values.purposes, choice: governing } }]
    : []
  const all = inherit(held.values, used, [['purposes'], ['choice']])
  return { id: holding.id, nearer: places, values: all.values, from: { ...held.from, ...all.from } }
}

/** The first choice that governs each identifier. */
function choicesByIdentifier(choices: readonly Choice[]): Map<string, string> {
  const found = new Map<string, string>()
  for (const { id, identifiers = [] } of choices)
    for (const identifier of identifiers) if (!found.has(identifier)) found.set(identifier, id)
  return found
}

/** With the identifiers of its categories among its own. */
function withMembers<T extends Sharing | Choice>(record: ServiceRecord, thing: T): T {
  const { categories, identifiers = [] } = thing
  if (!categories) return thing
  const members = record.identifiers.flatMap(({ id, category }) =>
    category !== undefined && categories.includes(category) && !identifiers.includes(id) ? [id] : [],
  )
  return members.length === 0 ? thing : { ...thing, identifiers: [...identifiers, ...members] }
}
