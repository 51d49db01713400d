import * as fc from 'fast-check'
import { organisationOwned } from './arbitrary-sharing'
import { arbitraryText } from './arbitrary-text'
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
      .tuple(arbitraryAnswers(fields, ids, finished), fc.boolean())
      .map(([answers, shared]) => ({ id, ...(mayBeShared && shared && { shared }), ...answers }))
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
