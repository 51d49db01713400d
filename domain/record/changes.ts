import { canonicalJson } from './canonical'
import type { Fields, Values } from './field'
import { answerInWords, type TitleOf } from './in-words'
import { showUnseen } from './unseen'

/** One answer that differs, in words. */
export type Change = { field: string; label: string; before: string[]; after: string[] }

/** What differs between two sets of answers to the same questions, in the order asked. What a side refers to has its own names. */
export function changes(
  fields: Fields,
  before: Values,
  after: Values,
  titleBefore: TitleOf,
  titleAfter: TitleOf = titleBefore,
): Change[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    if (canonicalJson(before[name]) === canonicalJson(after[name])) return []
    return [
      {
        field: name,
        label: field.label,
        before: answerInWords(field, before[name], titleBefore),
        after: answerInWords(field, after[name], titleAfter),
      },
    ]
  })
}

/** The same of all answers, also those that none of these questions asked: they are called by their names. */
export function allChanges(fields: Fields, before: Values, after: Values, titleOf: TitleOf): Change[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)])
  const unasked = [...names].filter((name) => !Object.hasOwn(fields, name))
  const differing = unasked.filter((name) => canonicalJson(before[name]) !== canonicalJson(after[name]))
  return [
    ...changes(fields, before, after, titleOf),
    ...differing.map((name) => ({
      ...{ field: name, label: name },
      before: plainWords(before[name]),
      after: plainWords(after[name]),
    })),
  ]
}

function plainWords(value: unknown): string[] {
  if (value === undefined) return []
  if (Array.isArray(value)) return value.flatMap(plainWords)
  return [showUnseen(typeof value === 'object' && value !== null ? canonicalJson(value) : String(value))]
}
