import { canonicalJson } from './canonical'
import { certaintyOf, toConfirmOf } from './certainty'
import { certaintyInWords, toConfirmInWords } from './certainty-in-words'
import type { Field, Fields, Values } from './field'
import { answerInWords, type TitleOf } from './in-words'
import { showUnseen } from './unseen'

/** One answer that differs, or what is said beside it, in words. */
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
    if (!differsIn(name, before, after)) return []
    return [
      {
        field: name,
        label: field.label,
        before: saidInWords(field, before, after, name, titleBefore),
        after: saidInWords(field, after, before, name, titleAfter),
      },
    ]
  })
}

/** What stands beside answers, in the same object. */
const marks = ['certainty', 'toConfirm']

/** Whether the answer to a question differs, or what stands beside it. */
export function differsIn(name: string, before: Values, after: Values): boolean {
  return canonicalJson(saidOf(before, name)) !== canonicalJson(saidOf(after, name))
}

function saidOf(values: Values, name: string): unknown {
  return [values[name] ?? null, certaintyOf(values, name) ?? null, toConfirmOf(values, name) ?? null]
}

/** An answer with how sure it is and whether it is to be confirmed, where the other side says otherwise. */
function saidInWords(field: Field, values: Values, other: Values, name: string, titleOf: TitleOf): string[] {
  const certainty = certaintyOf(values, name)
  const otherwise = certaintyOf(other, name)
  const proposal = toConfirmOf(values, name)
  // History keeps only what differs: an answer that stayed as it was is on neither side.
  const isAnswered = values[name] !== undefined || other[name] === undefined
  const isSure = isAnswered && (otherwise?.is === 'sometimes' || otherwise?.is === 'may')
  return [
    ...answerInWords(field, values[name], titleOf),
    ...(certainty ? [certaintyInWords(certainty)] : isSure ? ['Always so'] : []),
    ...(proposal ? [toConfirmInWords(proposal)] : toConfirmOf(other, name) ? ['Confirmed'] : []),
  ]
}

/** The same of all answers, also those that none of these questions asked: they are called by their names. */
export function allChanges(fields: Fields, before: Values, after: Values, titleOf: TitleOf): Change[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)])
  const unasked = [...names].filter((name) => !Object.hasOwn(fields, name) && !marks.includes(name))
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
