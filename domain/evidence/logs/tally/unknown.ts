import type { Look } from '@/domain/record/vocabulary/evidence'
import type { Seen } from '../../observe'
import { type Attention, attention } from '../attention'
import { LooksSeen } from './looks-seen'
import { mayTell } from './may-tell'
import { decoded, isNothing, sampleOf, settledAfter, type Tally } from './tally'

type Options = {
  /** What parts several values. */
  separator?: RegExp
  /** It is a message: of an email address in it one says “email address in msg”. */
  isText?: boolean
  /** It is about a server, which has addresses and IDs of its own. */
  isOfServer?: boolean
}

/** A field whose name says nothing, or free text: what its values give away is noted, kind by kind. */
export class UnknownTally implements Tally {
  readonly #looks = new LooksSeen()
  #lately = ''
  readonly #options: Options
  #filled = 0

  constructor(
    private readonly name: string,
    options: Options = {},
  ) {
    this.#options = options
  }

  watch(line: string, start: number, end: number, paid: Attention): void {
    if (isNothing(line, start, end)) return
    this.#filled++
    if (this.#filled > settledAfter && this.#isDull(line, start, end, paid)) return
    const value = line.slice(start, end)
    if (this.#lately === value) return
    this.#lately = value
    const text = value.includes('%') ? decoded(value) : value
    const { separator, isText } = this.#options
    for (const piece of separator ? text.split(separator) : [text])
      if (isText) this.#looks.text(piece)
      else this.#looks.value(piece)
  }

  #isDull(line: string, start: number, end: number, paid: Attention): boolean {
    if (paid === attention.close || this.#filled % sampleOf === 0) return false
    return paid === attention.passing || !mayTell(line, start, end)
  }

  seen(): Seen[] {
    const { isText, isOfServer } = this.#options
    const found = isText
      ? this.#looks.byLook((what) => `${what} in ${this.name}`)
      : this.#looks.byKind(this.name)
    return isOfServer
      ? found.filter(({ looksLike }) => looksLike?.some((look) => !alsoOfServers.has(look)))
      : found
  }

  untold(): string[] {
    const { isText, isOfServer } = this.#options
    return this.#filled > 0 && !isText && !isOfServer && this.seen().length === 0 ? [this.name] : []
  }
}

const alsoOfServers = new Set<Look>([
  'ip-address',
  'hash',
  'uuid',
  'token',
  'user-agent',
  'web-address-with-query',
])
