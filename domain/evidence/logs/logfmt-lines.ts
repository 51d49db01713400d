import type { Attention } from './attention'
import { KeyedTallies } from './keyed-tallies'
import type { LineReader } from './line-reader'
import type { Tally } from './tally/tally'
import { untoldNotes } from './untold'

const pairs = /([A-Za-z_@][\w.@-]{0,60})=("(?:[^"\\]|\\.)*"?|[^\s"]*)(?:\s+|$)/y

/** The most different keys; what a log with more has among them are values. */
const mostKeys = 5000

/** Reads a log of `key=value` pairs: `level=info msg="signed in" ip=203.0.113.7`. */
export class LogfmtLines implements LineReader {
  readonly format = 'logfmt'
  readonly #tallies = new KeyedTallies()
  readonly #byKey = new Map<string, Tally | undefined>()

  line(text: string, paid: Attention): boolean {
    pairs.lastIndex = 0
    let found = 0
    for (let pair = pairs.exec(text); pair; pair = pairs.exec(text)) {
      const [, key = '', value = ''] = pair
      found++
      if (!this.#byKey.has(key) && this.#byKey.size < mostKeys) this.#byKey.set(key, this.#tallies.under(key))
      const quoted = value.startsWith('"') ? 1 : 0
      this.#byKey.get(key)?.watch(value, quoted, value.length - quoted, paid)
    }
    return found > 1
  }

  findings() {
    return { seen: this.#tallies.seen(), notes: untoldNotes(this.#tallies.untold()) }
  }
}
