import { backslash } from './bytes'

/** The most bytes of an element that are kept. */
const longestElement = 512 * 1024

/** The most arrays and objects in an element: each takes two bytes in the file, and some thirty times as much once it is parsed. */
const mostBrackets = 20_000

/** So few bytes are copied faster one by one. */
const fewBytes = 64

const decoder = new TextDecoder()

/** The bytes of one element, gathered over the chunks that it lies in, as far as they are wanted. */
export class Recording {
  #bytes = new Uint8Array(16_384)
  #length = 0
  #brackets = 0
  #tooLong = false
  #active = false
  /** From where on the bytes of this chunk are wanted; -1 while they are not. */
  #from = -1

  get active(): boolean {
    return this.#active
  }

  start(at: number): void {
    this.#length = 0
    this.#brackets = 0
    this.#tooLong = false
    this.#active = true
    this.#from = at
  }

  /** Nothing is wanted from here on. */
  pause(chunk: Uint8Array, at: number): void {
    if (this.#from >= 0) this.#add(chunk, this.#from, at)
    this.#from = -1
  }

  resume(at: number): void {
    this.#from = at
  }

  /** An array or object begins in what is kept. */
  countBracket(): void {
    this.#brackets += 1
    if (this.#brackets > mostBrackets) this.#tooLong = true
  }

  /** Stands for what was passed over. */
  addNull(): void {
    this.#add(nullBytes, 0, nullBytes.length)
  }

  chunkEnds(chunk: Uint8Array): void {
    if (!this.#active || this.#from < 0) return
    this.#add(chunk, this.#from, chunk.length)
    this.#from = 0
  }

  /** Takes back an escape that the end of a cut string has torn: `\u00`, or a backslash that would hide the closing quote. */
  mendCut(): void {
    for (let at = this.#length - 1; at >= 0 && at >= this.#length - 6; at--)
      if (this.#bytes[at] === backslash) {
        while (at > 0 && this.#bytes[at - 1] === backslash) at--
        this.#length = at
        return
      }
  }

  finish(chunk: Uint8Array, at: number): void {
    this.pause(chunk, at)
    this.#active = false
  }

  get bytes(): Uint8Array {
    return this.#bytes.subarray(0, this.#length)
  }

  /** What was recorded; undefined when it was too long. Throws SyntaxError, whose message quotes the file. */
  parsed(): unknown {
    return this.#tooLong ? undefined : JSON.parse(decoder.decode(this.bytes))
  }

  #add(bytes: Uint8Array, from: number, to: number): void {
    const length = this.#length + to - from
    if (to <= from || this.#tooLong) return
    if (length > longestElement) {
      this.#tooLong = true
      return
    }
    if (length > this.#bytes.length) this.#grow(length)
    if (to - from > fewBytes) this.#bytes.set(bytes.subarray(from, to), this.#length)
    else
      for (let at = from, into = this.#length; at < to; at++, into++) this.#bytes[into] = bytes[at] as number
    this.#length = length
  }

  #grow(needed: number): void {
    const grown = new Uint8Array(Math.min(Math.max(needed, this.#bytes.length * 2), longestElement))
    grown.set(this.bytes)
    this.#bytes = grown
  }
}

const nullBytes = new TextEncoder().encode('null')
