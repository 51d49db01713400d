/**
 * When a question applies, by the other answers about the same thing. It is data, so that programs, the published schema and people
 * can be told what it says; what is not answered is neither `is` anything nor any of what `isNot` names. `has` is for a question with several answers, of which
 * one is named.
 */
export type Condition =
  | { answer: string; is: OneOf }
  | { answer: string; isNot: OneOf }
  | { answer: string; has: OneOf }
  | { answer: string; given: boolean }
  | { all: readonly Condition[] }
  | { any: readonly Condition[] }

/** One answer, or several of which it is one: keys of options, or yes and no. */
export type OneOf = Option | readonly Option[]
type Option = string | boolean

/** Answers by the names of their questions. */
type Values = Readonly<Record<string, unknown>>

/**
 * Whether a condition holds beside these answers; none always does. With the names of questions that are `open`, whether some
 * answers to those could make it hold.
 */
export function applies(
  condition: Condition | undefined,
  values: Values,
  open: readonly string[] = [],
): boolean {
  if (!condition) return true
  if ('all' in condition) return condition.all.every((one) => applies(one, values, open))
  if ('any' in condition) return condition.any.some((one) => applies(one, values, open))
  if (open.includes(condition.answer)) return true
  const value = values[condition.answer]
  if ('given' in condition) return (value !== undefined) === condition.given
  if ('has' in condition) return Array.isArray(value) && value.some((one) => isOneOf(condition.has, one))
  return 'is' in condition ? isOneOf(condition.is, value) : !isOneOf(condition.isNot, value)
}

function isOneOf(options: OneOf, value: unknown): boolean {
  return Array.isArray(options) ? options.includes(value) : options === value
}

/** The options that a condition compares an answer with. */
export function optionsOf(options: OneOf): readonly Option[] {
  return typeof options === 'object' ? options : [options]
}

/** The names of the questions whose answers a condition looks at, each once. */
export function answersOf(condition: Condition | undefined): string[] {
  if (!condition) return []
  if ('answer' in condition) return [condition.answer]
  const parts = 'all' in condition ? condition.all : condition.any
  return [...new Set(parts.flatMap(answersOf))]
}
