import type { ObservedKind } from '@/domain/record/vocabulary/evidence'
import type { Seen } from '../../observe'
import { type Attention, attention } from '../attention'
import { LooksSeen } from './looks-seen'
import { decoded, isNothing, sampleOf, settledAfter, type Tally } from './tally'

/** A field whose name says what it holds. */
export class ValueTally implements Tally {
  readonly #looks = new LooksSeen()
  #filled = 0

  constructor(
    private readonly name: string,
    private readonly kind: ObservedKind,
  ) {}

  watch(line: string, start: number, end: number, paid: Attention): void {
    if (isNothing(line, start, end)) return
    this.#filled++
    if (this.#filled > settledAfter && paid !== attention.close && this.#filled % sampleOf !== 0) return
    const value = line.slice(start, end)
    this.#looks.value(value.includes('%') ? decoded(value) : value)
  }

  seen(): Seen[] {
    const looksLike = this.#looks.list()
    const rest = this.#filled === 0 ? { empty: true as const, times: 1 } : { times: this.#filled }
    return [
      {
        kind: this.kind,
        name: this.name,
        way: 'logged',
        ...(looksLike.length > 0 && { looksLike }),
        ...rest,
      },
    ]
  }

  untold(): string[] {
    return []
  }
}
