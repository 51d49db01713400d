import { JsonWalk, type Picked } from './walk'
import type { Wanted } from './wanted'

/** Chunks are walked in pieces of this size, so that few elements wait at a time, however large a chunk is. */
const pieceSize = 65_536

/**
 * Picks the wanted elements out of a JSON document of any size, in the order in which they stand in it, without ever holding the
 * document: `for await (const { path, at, value } of pickJson(bytes, [{ path: 'cookies.*', called: 'cookie' }]))`.
 *
 * A string longer than 64 KB is cut to its first 64 KB. An element that is longer than 512 KB even so, or holds more than 20,000
 * arrays and objects, has `undefined` as its value: it was passed over. What is not wanted is not checked beyond its brackets. Bytes
 * that are not UTF-8 are read as U+FFFD.
 *
 * Throws CannotRead, with the element and the byte, when the document is cut off, is not JSON, or is nested more than 500 deep.
 */
export async function* pickJson(
  bytes: AsyncIterable<Uint8Array>,
  wanted: readonly Wanted[],
): AsyncGenerator<Picked> {
  const walk = new JsonWalk(wanted)
  for await (const chunk of bytes)
    for (let from = 0; from < chunk.length; from += pieceSize)
      yield* walk.over(chunk.subarray(from, from + pieceSize))
  walk.end()
}
