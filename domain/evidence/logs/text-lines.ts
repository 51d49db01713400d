import type { Attention } from './attention'
import type { LineReader } from './line-reader'
import { UnknownTally } from './tally/unknown'

/** The date and time that a line of a program's log begins with, or the first place of a line of a server's. */
const stamp =
  /^[[(]?(?:[A-Z], \[)?(?:\w{3} )?(?:\d{4}[-/.]\d\d[-/.]\d\d|\d{1,2}[-/. ](?:\d\d|[A-Z][a-z]{2})[-/. ]\d{2,4}|[A-Z][a-z]{2} {1,2}\d{1,2})[T :,]{1,2}\d\d:\d\d(?::\d\d)?[\d.,]{0,10}(?:Z| ?[+-]\d\d:?\d\d)?/

const level = /^\[?(?:TRACE|DEBUG|INFO|NOTICE|WARN|WARNING|ERROR|CRITICAL|FATAL|SEVERE)\]?[ :|]/

/** Whether a line begins as programs begin theirs: with a date and a time, or with how serious it is. */
export function isTextLine(line: string): boolean {
  const start = line.slice(0, 80)
  return stamp.test(start) || level.test(start)
}

/** Reads a log of messages, of which nothing is known but that they hold words: it is told what stands in them. */
export class TextLines implements LineReader {
  readonly format = 'text'
  readonly #messages = new UnknownTally('message', { isText: true })

  line(text: string, paid: Attention): boolean {
    const stamped = stamp.exec(text.slice(0, 80))?.[0].length ?? 0
    this.#messages.watch(text, stamped, text.length, paid)
    return true
  }

  findings() {
    return {
      seen: this.#messages.seen(),
      notes: [
        'The lines have no form that is known, so they were read as text. What a person wrote or was called in them cannot be told: read some of them yourself.',
      ],
    }
  }
}
