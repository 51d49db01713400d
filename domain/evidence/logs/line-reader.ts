import type { Format } from '@/domain/record/vocabulary/evidence'
import type { Seen } from '../observe'
import type { Reading } from '../reading'
import type { Attention } from './attention'

/** Reads a log from its bytes; throws `CannotRead` when no line of it fits. */
export type LogReader = (bytes: AsyncIterable<Uint8Array>) => Promise<Reading>

/** What a kind of log does with each line. */
export type LineReader = {
  format: Format
  /**
   * Takes in one line, with the attention that is paid to it, and says whether it has the form of this log.
   */
  line(text: string, paid: Attention): boolean
  /** What was seen in all lines, and what could not be told. */
  findings(): { seen: Seen[]; notes: string[] }
}
