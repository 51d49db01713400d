import 'server-only'
import { createHash } from 'node:crypto'
import type { Reading, Unreadable } from '@/domain/evidence/reading'
import { workers } from '@/server/worker/workers'

/** A file that was read as it came, with its SHA-256; nothing else of it is kept. */
export type ReadOnce =
  | { is: 'read'; reading: Reading; digest: string }
  | { is: 'unreadable'; unreadable: Unreadable }
  | { is: 'empty' }
  /** Too much was being read already. */
  | { is: 'full' }
  /** It took too long, or too much memory. */
  | { is: 'stopped' }

/**
 * Reads a stream that somebody sends to its end, also when the reader stops before: whoever sends it waits for the answer until
 * then. Throws what the stream throws.
 */
export async function readOnce(bytes: AsyncIterable<Uint8Array>, personId: string): Promise<ReadOnce> {
  const hash = createHash('sha256')
  const chunks = bytes[Symbol.asyncIterator]()
  const next = async (): Promise<IteratorResult<Uint8Array, undefined>> => {
    const result = await chunks.next()
    if (result.done) return { done: true, value: undefined }
    hash.update(result.value)
    return result
  }
  const first = await next()
  if (first.done) return { is: 'empty' }
  let isFirst = true
  const fromFirst = async () => {
    if (!isFirst) return next()
    isFirst = false
    return first
  }
  const [settled] = await Promise.allSettled([workers().readEvidence(fromFirst, personId)])
  while (!(await next()).done);
  if (settled.status === 'rejected') throw settled.reason
  const work = settled.value
  if (work.is !== 'done') return work
  if (!work.value.ok) return { is: 'unreadable', unreadable: work.value.unreadable }
  return { is: 'read', reading: work.value.reading, digest: hash.digest('hex') }
}
