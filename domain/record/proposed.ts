import type { Marks, ToConfirm } from './certainty'
import type { Values } from './field'

/** Answers that something proposed, each to be confirmed by somebody but those that a person has chosen themselves. */
export function proposed<V extends Values>(
  answers: V,
  by: ToConfirm,
  chosen: readonly string[] = [],
): V & Pick<Marks, 'toConfirm'> {
  const names = Object.keys(answers).filter(
    (name) => !chosen.includes(name) && !['id', 'certainty', 'toConfirm'].includes(name),
  )
  if (names.length === 0) return answers
  return { ...answers, toConfirm: Object.fromEntries(names.map((name) => [name, by])) }
}
