import type { Fields, KindName, Values } from './field'
import { kindNames, kindOf } from './kinds'
import type { ServiceRecord } from './record'

/** One thing naming another: in which field, where in the answers, of which kind, by which id. */
export type ReferenceTo = { field: string; path: string; kind: KindName; id: string }

/** Everything that an answer refers to, inside its parts too. */
export function referencesIn(fields: Fields, values: Values): ReferenceTo[] {
  return Object.entries(fields).flatMap(([name, { input }]) => {
    const value = values[name]
    if (value === undefined) return []
    if (input.type === 'reference') return [{ field: name, path: name, kind: input.to, id: value as string }]
    if (input.type === 'references')
      return (value as string[]).map((id, index) => ({
        field: name,
        path: `${name}.${index}`,
        kind: input.to,
        id,
      }))
    if (input.type !== 'parts') return []
    return (value as Values[]).flatMap((part, index) =>
      referencesIn(input.fields, part).map((found) => ({
        ...found,
        field: `${name}.${found.field}`,
        path: `${name}.${index}.${found.path}`,
      })),
    )
  })
}

type Listed = { id: string } & Values

/** The things of one kind in a record. */
export function entriesOf(record: ServiceRecord, name: KindName): Listed[] {
  return record[kindOf(name).plural as keyof ServiceRecord] as unknown as Listed[]
}

/** Of each list that was asked for a thing, its things by id. A thing of a list is not replaced in place. */
const indexes = new WeakMap<readonly Listed[], Map<string, Listed>>()

/** The thing of a kind with this id, found without going through all the others. */
export function entryOf(record: ServiceRecord, name: KindName, id: string): Listed | undefined {
  const entries = entriesOf(record, name)
  let index = indexes.get(entries)
  if (index?.size !== entries.length) {
    index = new Map(entries.map((entry) => [entry.id, entry]))
    indexes.set(entries, index)
  }
  return index.get(id)
}

/** Which things of a record refer to this one; a thing that something refers to cannot be removed. */
export function usesOf(
  record: ServiceRecord,
  kind: KindName,
  id: string,
): { kind: KindName; entry: Listed; field: string }[] {
  return kindNames.flatMap((name) =>
    entriesOf(record, name).flatMap((entry) =>
      referencesIn(kindOf(name).fields, entry)
        .filter((reference) => reference.kind === kind && reference.id === id)
        .map(({ field }) => ({ kind: name, entry, field })),
    ),
  )
}
