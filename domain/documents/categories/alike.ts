import type { Identifier } from '@/domain/record/record'
import { groupedBy } from '../grouping'

/** Identifiers by a value that counts about them, such as how they come in, in the order first met. */
export function alike<T>(
  identifiers: readonly Identifier[],
  answerOf: (identifier: Identifier) => T,
): { value: T; identifiers: Identifier[] }[] {
  const groups = groupedBy(identifiers, (identifier) => JSON.stringify(answerOf(identifier)) ?? '')
  return [...groups.values()].map((group) => ({
    value: answerOf(group[0] as Identifier),
    identifiers: group,
  }))
}

/** Of which identifiers something is true: of all, of all but at most two, of some or of none. */
export type Extent =
  | { of: 'all' }
  | { of: 'all but'; exceptions: Identifier[] }
  | { of: 'some'; identifiers: Identifier[] }
  | { of: 'none' }

/** How far something is true: exceptions are named while there are at most two, and fewer than the rest. */
export function extentOf(
  identifiers: readonly Identifier[],
  isTrue: (identifier: Identifier) => boolean,
): Extent {
  const those = identifiers.filter(isTrue)
  const exceptions = identifiers.filter((identifier) => !isTrue(identifier))
  if (those.length === 0) return { of: 'none' }
  if (exceptions.length === 0) return { of: 'all' }
  return exceptions.length <= 2 && exceptions.length < those.length
    ? { of: 'all but', exceptions }
    : { of: 'some', identifiers: those }
}
