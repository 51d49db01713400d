import type { Field, Fields, KindName, Values } from '@/domain/record/field'
import { answerInWords, titlesIn } from '@/domain/record/in-words'
import { kindOf } from '@/domain/record/kinds'
import type { ServiceRecord } from '@/domain/record/record'
import { entryOf, referencesIn } from '@/domain/record/references'
import type { FactPath } from '../blocks'
import { type FieldOf, factsOf } from '../facts'
import { oneLine, phrase } from '../wording/sentences'
import { howSure } from '../words/en/certainty'

/** An answer in the words in which it was asked and given, for readers inside the organisation. Empty when there is none. */
export function answered(
  record: ServiceRecord,
  kind: KindName,
  entry: { id: string } & object,
  field: string,
): string {
  const definition = kindOf(kind).fields[field]
  if (!definition) throw new Error(`${kind} has no ${field}`)
  const words = oneLine(answerInWords(definition, (entry as Values)[field], titlesIn(record)).join(', '))
  return withDegree(words, entry as Values, field)
}

/** An answer with how sure it is; what is not known stands in its place. */
function withDegree(words: string, values: Values, name: string): string {
  return [words, phrase(howSure(values, name, 'file'))].filter(Boolean).join('. ')
}

/** What the record calls a thing, its technical name included. */
export function titleOf(record: ServiceRecord, kind: KindName, id: string | undefined): string {
  return id === undefined ? '' : oneLine(titlesIn(record)(kind, id))
}

/** The facts behind answers in words: the answers, and what the things that they refer to are called. */
export function answerFacts<K extends KindName>(
  record: ServiceRecord,
  kind: K,
  entry: { id: string } & object,
  ...fields: FieldOf<K>[]
): FactPath[] {
  const { fields: all } = kindOf(kind)
  const named = fields.flatMap((name) => {
    const field = all[name]
    return field && mayName.has(field.input.type) ? referencesIn({ [name]: field }, entry as Values) : []
  })
  return [...factsOf(kind, entry, ...fields), ...named.flatMap((to) => titleFacts(record, to.kind, to.id))]
}

const mayName = new Set<Field['input']['type']>(['reference', 'references', 'parts'])

/** The facts behind `titleOf`. */
export function titleFacts(record: ServiceRecord, kind: KindName, id: string | undefined): FactPath[] {
  if (id === undefined || !entryOf(record, kind, id)) return []
  return (kind === 'identifier' ? ['plainName', 'name'] : ['name']).map((field) => `${kind}/${id}/${field}`)
}

/** “Label: answer.” for each of these that is answered. */
export function labelled(pairs: readonly (readonly [label: string, answer: string | undefined])[]): string {
  return pairs.flatMap(([label, answer]) => (answer ? [`${label}: ${phrase(answer)}`] : [])).join('; ')
}

/** The answers to these questions of a thing or of a part of one, each after its question. */
export function answers(
  record: ServiceRecord,
  fields: Fields,
  values: Values,
  names: readonly string[],
): string {
  return labelled(
    names.map((name) => {
      const field = fields[name]
      if (!field) throw new Error(`There is no question ${name}`)
      const words = answerInWords(field, values[name], titlesIn(record)).join(', ')
      return [field.label.replace(/\?$/, ''), withDegree(oneLine(words), values, name)] as const
    }),
  )
}

/** The same for one part of a list of parts, such as one holder of access. */
export function partAnswers(
  record: ServiceRecord,
  parts: Field,
  part: Values,
  names: readonly string[],
): string {
  return answers(record, parts.input.type === 'parts' ? parts.input.fields : {}, part, names)
}
