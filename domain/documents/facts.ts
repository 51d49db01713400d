import type { KindName } from '@/domain/record/field'
import type { kinds } from '@/domain/record/kinds'
import type { organisationFields } from '@/domain/record/kinds/organisation'
import type { serviceFields } from '@/domain/record/kinds/service'
import type { FactPath } from './blocks'

export type FieldOf<K extends KindName> = keyof (typeof kinds)[K]['fields'] & string

/** The paths of answers about one thing: `factsOf('system', log, 'places')` is `['system/<id>/places']`. */
export function factsOf<K extends KindName>(
  kind: K,
  entry: { id: string } | undefined,
  ...fields: FieldOf<K>[]
): FactPath[] {
  return entry ? fields.map((field) => `${kind}/${entry.id}/${field}`) : []
}

/** The same answers about several things of one kind. */
export function factsOfEach<K extends KindName>(
  kind: K,
  entries: readonly { id: string }[],
  ...fields: FieldOf<K>[]
): FactPath[] {
  return entries.flatMap((entry) => factsOf(kind, entry, ...fields))
}

export function organisationFacts(...fields: (keyof typeof organisationFields)[]): FactPath[] {
  return fields.map((field) => `organisation/${field}`)
}

export function serviceFacts(...fields: (keyof typeof serviceFields)[]): FactPath[] {
  return fields.map((field) => `service/${field}`)
}

/** Each fact once, in the order first named. */
export function distinctFacts(facts: FactPath[]): FactPath[] {
  return [...new Set(facts)]
}
