import type { Format } from '@/domain/record/vocabulary/evidence'
import type { Field } from './field'

/** How the lines of a log are laid out. */
export type Layout = {
  format: Format
  fields: Field[]
  /**
   * Writes where each field begins and ends, in pairs, and says whether the line has this form. `from` is where the log's own part
   * of the line begins.
   */
  cut(line: string, from: number, bounds: Int32Array): boolean
  /** What whoever reads it should know of how the form was told. */
  note?: string
}

/** A form of lines that is known beforehand, and what tells its lines from others where the cut alone does not. */
export type KnownLayout = { layout: Layout; tells?: RegExp }
