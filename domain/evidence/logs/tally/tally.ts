import type { Seen } from '../../observe'
import type { Attention } from '../attention'

/** Counts what one field held, and remembers what its values looked like, never a value. */
export type Tally = {
  /** Looks at the value between two places of a line. */
  watch(line: string, start: number, end: number, paid: Attention): void
  seen(): Seen[]
  /** The names of what said nothing about a person, neither by name nor by value. */
  untold(): string[]
}

/** After so many values a field is settled: only what is paid, and a sample of the rest, is looked at closely. */
export const settledAfter = 200
export const sampleOf = 64

/** Whether nothing stands there: formats write `-` for it, or empty quotes. */
export function isNothing(line: string, start: number, end: number): boolean {
  const size = end - start
  if (size <= 0) return true
  if (size === 1) return line.charCodeAt(start) === 45
  return size === 2 && line.charCodeAt(start) === 34 && line.charCodeAt(start + 1) === 34
}

/** A value with its percent signs undone, twice since CloudFront encodes what browsers encoded; as it is when that fails. */
export function decoded(value: string): string {
  let text = value.includes('+') ? value.replaceAll('+', ' ') : value
  for (let times = 0; times < 2 && text.includes('%'); times++)
    try {
      text = decodeURIComponent(text)
    } catch {
      return text.replace(/%40/g, '@')
    }
  return text
}
