import * as fc from 'fast-check'
import { organisationOwned } from './arbitrary-sharing'
import { arbitraryText } from './arbitrary-text'
import type { Certainty, Marks, ToConfirm } from './certainty'
import type { Field, Fields, KindName } from './field'
import { kindNames, kindOf } from './kinds'
import { organisationFields } from './kinds/organisation'
import { serviceFields } from './kinds/service'
import type { ServiceRecord } from './record'
import { schemaVersion } from './schema-version'
import { placeNames } from './vocabulary/place-names'

/** How many there are of each kind: what a reference may lead to. */
type Ids = Readonly<Record<KindName, readonly string[]>>

/** How finished a record is: any answers missing, or every question answered. */
export type Finished = 'partly' | 'fully'

/**
 * Any record that `parseRecord` accepts, made from the fields of the kinds so that a new field is covered by
 * every property at once. Texts include what an attacker or a careless paste would put there.
 */
export function arbitraryRecord(finished: Finished = 'partly', mostOfAKind = 4): fc.Arbitrary<ServiceRecord> {
  const least = finished === 'fully' ? 1 : 0
  const count = fc.integer({ min: least, max: mostOfAKind })
  const counts = fc.record(Object.fromEntries(kindNames.map((name) => [name, count])))
  return counts.chain((number) => {
    const ids = Object.fromEntries(
      kindNames.map((name) => [
        name,
        Array.from({ length: number[name] ?? 0 }, (_, index) => `${name.toLowerCase()}-${index + 1}`),
      ]),
    ) as unknown as Ids
    const lists = kindNames.map((name) => [kindOf(name).plural, arbitraryList(name, ids, finished)])
    const record = fc.record({
      schemaVersion: fc.constant(schemaVersion),
      organisation: withKey('id', 'organisation', arbitraryAnswers(organisationFields, ids, finished)),
      service: withKey('slug', 'service', arbitraryAnswers(serviceFields, ids, finished)),
      ...Object.fromEntries(lists),
    })
    return record.map((made) => organisationOwned(made as unknown as ServiceRecord))
  })
}

const made = new Map<string, fc.Arbitrary<ServiceRecord>>()

/**
 * One of a hundred such records, which are made once for all tests of a process: making one takes longer than most of
 * what is asked of it. A record that fails is shown as it is, not made smaller. None may be changed.
 */
export function someRecord(finished: Finished = 'partly', mostOfAKind = 4): fc.Arbitrary<ServiceRecord> {
  const name = `${finished} ${mostOfAKind}`
  const known = made.get(name)
  if (known) return known
  const records = fc.constantFrom(...fc.sample(arbitraryRecord(finished, mostOfAKind), 100).map(frozen))
  made.set(name, records)
  return records
}

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(frozen)
  return value
}

function withKey(key: string, value: string, answers: fc.Arbitrary<object>) {
  return answers.map((made) => ({ [key]: value, ...made }))
}

function arbitraryList(name: KindName, ids: Ids, finished: Finished): fc.Arbitrary<object[]> {
  const { fields, mayBeShared } = kindOf(name)
  if (!possible(fields, ids)) return fc.constant([])
  const one = (id: string) =>
    fc
      .tuple(arbitraryAnswers(fields, ids, finished), fc.boolean(), arbitraryMarks(fields, finished))
      .map(([answers, shared, marks]) => ({
        id,
        ...(mayBeShared && shared && { shared }),
        ...answers,
        ...marks,
      }))
  return fc.tuple(...ids[name].map(one))
}

/** Whether every answer that is required to save can be given: a holding needs an identifier and a system. */
function possible(fields: Fields, ids: Ids): boolean {
  return Object.values(fields).every(
    ({ input, required }) => !required || input.type !== 'reference' || referable(input.to, ids).length > 0,
  )
}

function referable(kind: KindName, ids: Ids): readonly string[] {
  return possible(kindOf(kind).fields, ids) ? ids[kind] : []
}

/** Any answers to these questions. Only what is required to save is always answered. */
export function arbitraryAnswers(
  fields: Fields,
  ids: Ids,
  finished: Finished,
): fc.Arbitrary<Record<string, unknown>> {
  const known = Object.entries(fields).flatMap(([name, field]) => {
    const value = arbitraryAnswer(field, ids, finished)
    return value ? [[name, value] as const] : []
  })
  const requiredKeys = known.filter(([name]) => finished === 'fully' || fields[name]?.required)
  return fc.record(Object.fromEntries(known), {
    requiredKeys: requiredKeys.map(([name]) => name),
    noNullPrototype: true,
  })
}

/** What may stand beside some answers. In a finished record nothing is left to be confirmed. */
function arbitraryMarks(fields: Fields, finished: Finished): fc.Arbitrary<Marks> {
  const names = Object.keys(fields)
  const certainty = marking(
    names.filter((name) => fields[name]?.certain),
    fc.constantFrom<Certainty>(
      { is: 'sometimes', when: 'if you ask for it' },
      { is: 'may' },
      { is: 'not-known' },
      { is: 'not-known', since: '2026-11-01', findsOut: 'Service owner' },
    ),
  )
  if (finished === 'fully') return certainty.map((marks) => asMarks({ certainty: marks }))
  const none = marking(names, fc.constant<Certainty>({ is: 'none' }))
  const toConfirm = marking(
    names,
    fc.constantFrom<ToConfirm>(
      { by: 'catalogue', name: 'nginx access log', on: '2026-12-01' },
      { by: 'copy', on: '2026-12-01' },
    ),
  )
  return fc
    .tuple(none, certainty, toConfirm)
    .map(([absent, sure, proposed]) => asMarks({ certainty: { ...absent, ...sure }, toConfirm: proposed }))
}

/** A mark at none of these names mostly, or at one or two. */
function marking<M>(names: readonly string[], mark: fc.Arbitrary<M>): fc.Arbitrary<Record<string, M>> {
  if (names.length === 0) return fc.constant({})
  const some = fc.dictionary(fc.constantFrom(...names), mark, { maxKeys: 2, noNullPrototype: true })
  return fc.oneof({ weight: 3, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: some })
}

function asMarks(marks: Required<Marks> | Pick<Required<Marks>, 'certainty'>): Marks {
  return Object.fromEntries(Object.entries(marks).filter(([, at]) => Object.keys(at).length > 0))
}

/** Any answer that the field accepts, or undefined where it refers to a kind of which there is nothing. */
function arbitraryAnswer(field: Field, ids: Ids, finished: Finished): fc.Arbitrary<unknown> | undefined {
  const { input, schema } = field
  switch (input.type) {
    case 'choice':
      return fc.constantFrom(...Object.keys(input.options))
    case 'choices':
      return fc.subarray(Object.keys(input.options), { minLength: 1 })
    case 'places':
      return fc.uniqueArray(fc.constantFrom('GB', 'IE', 'US', ...Object.keys(placeNames)), {
        minLength: 1,
        maxLength: 3,
      })
    case 'yesNo':
      return fc.boolean()
    case 'reference': {
      const to = referable(input.to, ids)
      return to.length > 0 ? fc.constantFrom(...to) : undefined
    }
    case 'references': {
      const to = referable(input.to, ids)
      return to.length > 0 ? fc.subarray([...to], { minLength: 1 }) : undefined
    }
    case 'parts':
      return fc.array(arbitraryAnswers(input.fields, ids, finished), { minLength: 1, maxLength: 3 })
    default:
      return arbitraryText(input).filter((value) => schema.safeParse(value).success)
  }
}
