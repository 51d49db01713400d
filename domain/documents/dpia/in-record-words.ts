import type { Field, Fields, KindName, Values } from '@/domain/record/field'
import { answerInWords, titlesIn } from '@/domain/record/in-words'
import { kindOf } from '@/domain/record/kinds'
import type { ServiceRecord } from '@/domain/record/record'
import { oneLine } from '../wording/sentences'

/** An answer in the words in which it was asked and given, for readers inside the organisation. Empty when there is none. */
export function answered(
  record: ServiceRecord,
  kind: KindName,
  entry: { id: string } & object,
  field: string,
): string {
  const definition = kindOf(kind).fields[field]
  if (!definition) throw new Error(`${kind} has no ${field}`)
  return oneLine(answerInWords(definition, (entry as Values)[field], titlesIn(record)).join(', '))
}

/** What the record calls a thing, its technical name included. */
export function titleOf(record: ServiceRecord, kind: KindName, id: string | undefined): string {
  return id === undefined ? '' : oneLine(titlesIn(record)(kind, id))
}

/** “Label: answer.” for each of these that is answered. */
export function labelled(pairs: readonly (readonly [label: string, answer: string | undefined])[]): string {
  return pairs.flatMap(([label, answer]) => (answer ? [`${label}: ${answer}`] : [])).join('; ')
}

/** The answers to these questions of a part, such as one holder of access, each after its question. */
export function partAnswers(
  record: ServiceRecord,
  parts: Field,
  part: Values,
  names: readonly string[],
): string {
  const fields: Fields = parts.input.type === 'parts' ? parts.input.fields : {}
  return labelled(
    names.flatMap((name) => {
      const field = fields[name]
      if (!field) throw new Error(`There is no question ${name}`)
      const words = answerInWords(field, part[name], titlesIn(record)).join(', ')
      return [[field.label.replace(/\?$/, ''), oneLine(words)] as const]
    }),
  )
}
