import type { Attention } from './attention'
import type { Layout } from './layout'
import type { LineReader } from './line-reader'
import type { Prefix } from './prefix'
import type { Tally } from './tally/tally'
import { tallyFor } from './tally/tally-for'
import { untoldNotes } from './untold'

/** Reads lines that are cut into fields by a layout. */
export class FieldedLines implements LineReader {
  readonly format
  readonly #layout: Layout
  readonly #prefix: Prefix | undefined
  readonly #bounds: Int32Array
  readonly #watched: { at: number; tally: Tally }[]

  constructor(layout: Layout, prefix?: Prefix) {
    this.format = layout.format
    this.#layout = layout
    this.#prefix = prefix
    this.#bounds = new Int32Array(2 * layout.fields.length)
    this.#watched = layout.fields.flatMap((field, index) => {
      const tally = tallyFor(field)
      return tally ? [{ at: 2 * index, tally }] : []
    })
  }

  line(text: string, paid: Attention): boolean {
    const bounds = this.#bounds
    if (!this.#layout.cut(text, this.#prefix?.(text) ?? 0, bounds)) return false
    for (const { at, tally } of this.#watched)
      tally.watch(text, bounds[at] as number, bounds[at + 1] as number, paid)
    return true
  }

  findings() {
    return {
      seen: this.#watched.flatMap(({ tally }) => tally.seen()),
      notes: [
        ...(this.#layout.note ? [this.#layout.note] : []),
        ...untoldNotes(this.#watched.flatMap(({ tally }) => tally.untold())),
      ],
    }
  }
}
