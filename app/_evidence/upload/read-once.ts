import 'server-only'
import { createHash } from 'node:crypto'
import { readEvidence } from '@/domain/evidence/read'
import type { Reading, Unreadable } from '@/domain/evidence/reading'

/** A file that was read as it came, with its SHA-256; nothing else of it is kept. */
export type ReadOnce =
  | { is: 'read'; reading: Reading; digest: string }
  | { is: 'unreadable'; unreadable: Unreadable }
  | { is: 'empty' }

/**
 * Reads a stream to its end, also when the reader stops before: whoever sends it waits for the answer until then. Throws what
 * the stream throws.
 */
export async function readOnce(bytes: AsyncIterable<Uint8Array>): Promise<ReadOnce> {
  const hash = createHash('sha256')
  const chunks = bytes[Symbol.asyncIterator]()
  let length = 0
  const next = async (): Promise<IteratorResult<Uint8Array>> => {
    const result = await chunks.next()
    if (result.done) return { done: true, value: undefined }
    hash.update(result.value)
    length += result.value.length
    return result
  }
  // Without a `return`, so that a reader who has seen enough does not close the stream.
  const reading = readEvidence({ [Symbol.asyncIterator]: () => ({ next }) })
  const [settled] = await Promise.allSettled([reading])
  while (!(await next()).done);
  if (settled.status === 'rejected') throw settled.reason
  const outcome = settled.value
  if (length === 0) return { is: 'empty' }
  if (!outcome.ok) return { is: 'unreadable', unreadable: outcome.unreadable }
  return { is: 'read', reading: outcome.reading, digest: hash.digest('hex') }
}
