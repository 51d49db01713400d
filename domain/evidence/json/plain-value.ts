import { type Broken, deepest } from './broken'
import { backslash, closeBrace, closeBracket, comma, openBrace, openBracket, quote, space } from './bytes'
import type { Recording } from './recording'

/** The most bytes of a string that are kept. */
const longestString = 65_536

/**
 * A value of which nothing below is looked at: it is kept whole or passed over. Strings and brackets alone say where it ends, so that
 * its bytes are looked at once and as fast as can be.
 */
export class PlainValue {
  readonly #recording: Recording
  readonly #fail: (broken: Broken, at: number) => never
  /** By depth, which bracket closes what is open. */
  readonly #closers = new Uint8Array(deepest + 1)
  /** How deep the value itself lies. */
  #outer = 0
  #depth = 0
  #kept = false
  #isScalar = false
  #inString = false
  /** Bytes of the string in earlier chunks. */
  #stringBefore = 0
  /** The backslash of an escape was the last byte of the chunk before. */
  #escaped = 0
  #isCut = false

  constructor(recording: Recording, fail: (broken: Broken, at: number) => never) {
    this.#recording = recording
    this.#fail = fail
  }

  /** Starts a value, of which `walk` then gets the first byte again. */
  begin({ first, kept, depth }: { first: number; kept: boolean; depth: number }): void {
    this.#kept = kept
    this.#isScalar = first !== quote && first !== openBrace && first !== openBracket
    this.#outer = depth
    this.#depth = depth
  }

  /** Where the value has ended: the index after it; -1 when it goes on after this chunk. Fails where it is broken. */
  walk(chunk: Uint8Array, from: number): number {
    if (this.#isScalar) return endOfScalar(chunk, from)
    let at = from
    if (this.#inString) {
      at = this.#string(chunk, from)
      if (at < 0) return -1
      if (this.#depth === this.#outer) return at
    }
    const closers = this.#closers
    const length = chunk.length
    while (at < length) {
      const byte = chunk[at] as number
      if (byte === quote) {
        at = this.#string(chunk, at + 1)
        if (at < 0) return -1
        if (this.#depth === this.#outer) return at
        continue
      }
      if (byte === openBrace || byte === openBracket) {
        if (this.#depth >= deepest) this.#fail('too deep', at)
        if (this.#kept) this.#recording.countBracket()
        this.#depth += 1
        // The closing bracket comes two after the opening one in ASCII.
        closers[this.#depth] = byte + 2
      } else if (byte === closeBrace || byte === closeBracket) {
        if (closers[this.#depth] !== byte) this.#fail('not JSON', at)
        this.#depth -= 1
        if (this.#depth === this.#outer) return at + 1
      }
      at += 1
    }
    return -1
  }

  /** The index after the closing quote; -1 when the string goes on after this chunk. */
  #string(chunk: Uint8Array, from: number): number {
    const start = from + this.#escaped
    const end = endOfString(chunk, start)
    if (this.#kept && this.#stringBefore + end - start > longestString && !this.#isCut) {
      this.#recording.pause(chunk, start + longestString - this.#stringBefore)
      this.#recording.mendCut()
      this.#isCut = true
    }
    this.#inString = end >= chunk.length
    if (this.#inString) {
      this.#stringBefore += end - start
      this.#escaped = end - chunk.length
      return -1
    }
    if (this.#isCut) this.#recording.resume(end)
    this.#stringBefore = 0
    this.#escaped = 0
    this.#isCut = false
    return end + 1
  }
}

/** The index of the closing quote; past the end when it is not in this chunk, by two when a backslash was the last byte. */
export function endOfString(chunk: Uint8Array, from: number): number {
  const length = chunk.length
  let at = from
  while (at < length) {
    const byte = chunk[at]
    if (byte === quote) return at
    at += byte === backslash ? 2 : 1
  }
  return at
}

function endOfScalar(chunk: Uint8Array, from: number): number {
  for (let at = from; at < chunk.length; at++) {
    const byte = chunk[at] as number
    if (byte <= space || byte === comma || byte === closeBrace || byte === closeBracket) return at
  }
  return -1
}
