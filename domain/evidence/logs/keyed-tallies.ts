import { isOfServer } from '../classify/meaning-of'
import type { Seen } from '../observe'
import { fieldByName } from './field'
import type { Tally } from './tally/tally'
import { tallyFor } from './tally/tally-for'
import { UnknownTally } from './tally/unknown'

/** Keys under which programs write sentences. */
const messages =
  /(?:^|[.\]_])(?:msg|message|messages|log|text|error|err|reason|detail|details|stack|stack_?trace|exception|short_message|full_message|event\.original|description|cause|warning|info|data)$/i

/** The most different keys that are told apart; a log with more has IDs among its keys. */
const mostKeys = 1000

/** Counts what stands under each key of a structured log. */
export class KeyedTallies {
  readonly #tallies: Tally[] = []

  /** What counts the values under a key, which is named by its whole path. */
  under(path: string): Tally | undefined {
    if (this.#tallies.length >= mostKeys) return undefined
    const tally = tallyUnder(path)
    if (tally) this.#tallies.push(tally)
    return tally
  }

  seen(): Seen[] {
    return this.#tallies.flatMap((tally) => tally.seen())
  }

  untold(): string[] {
    return this.#tallies.flatMap((tally) => tally.untold())
  }
}

function tallyUnder(path: string): Tally | undefined {
  if (messages.test(path)) return new UnknownTally(path, { isText: true })
  const field = fieldByName(path)
  return field.holds === 'unknown'
    ? new UnknownTally(path, { isOfServer: isOfServer(path) })
    : tallyFor(field)
}
