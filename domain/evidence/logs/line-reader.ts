import type { Seen } from '../observe'
import type { Format, Reading } from '../reading'

/** Reads a log from its bytes; throws `CannotRead` when no line of it fits. */
export type LogReader = (bytes: AsyncIterable<Uint8Array>) => Promise<Reading>

/** What a kind of log does with each line. */
export type LineReader = {
  format: Format
  /**
   * Takes in one line and says whether it has the form of this log. `suspicious` lines hold an `@`, so that even fields that are
   * settled must be looked at.
   */
  line(text: string, suspicious: boolean): boolean
  /** What was seen in all lines, and what could not be told. */
  findings(): { seen: Seen[]; notes: string[] }
}
