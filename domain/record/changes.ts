import { canonicalJson } from './canonical'
import type { Fields, Values } from './field'
import { answerInWords, type TitleOf } from './in-words'

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
