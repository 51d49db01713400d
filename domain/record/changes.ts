import { canonicalJson } from './canonical'
import type { Fields, Values } from './field'
import { answerInWords, type TitleOf } from './in-words'

/** One answer that differs, in words. */
export type Change = { field: string; label: string; before: string[]; after: string[] }

/** What differs between two sets of answers to the same questions, in the order asked. */
export function changes(fields: Fields, before: Values, after: Values, titleOf: TitleOf): Change[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    if (canonicalJson(before[name]) === canonicalJson(after[name])) return []
    return [
      {
        field: name,
        label: field.label,
        before: answerInWords(field, before[name], titleOf),
        after: answerInWords(field, after[name], titleOf),
      },
    ]
  })
}
