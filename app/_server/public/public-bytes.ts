import 'server-only'
import { createHash } from 'node:crypto'
import { type Coding, type Effort, encode } from '@/server/encoding'

/** What is served: a hash of its bytes, and the bytes in each coding that is asked for. */
export type PublicBytes = { hash: string; in: (coding: Coding) => Promise<Buffer> }

/** How many a process keeps. A notice is some 60 KB, and some 10 KB in each coding. */
const most = 200

const kept = new Map<string, Promise<PublicBytes>>()

/**
 * The bytes that a key stands for: made and compressed at the first request, kept while they are among those that were
 * asked for last. The same key must always stand for the same bytes.
 */
export function keptBytes(key: string, make: () => Promise<string>): Promise<PublicBytes> {
  const found = kept.get(key) ?? make().then((text) => bytesOf(text, 'once'))
  kept.delete(key)
  kept.set(key, found)
  found.catch(() => kept.delete(key))
  for (const [oldest] of kept) if (kept.size > most) kept.delete(oldest)
  return found
}

/** The bytes of a text that is made anew for each request. */
export function bytesOf(text: string, effort: Effort = 'each time'): PublicBytes {
  const plain = Buffer.from(text)
  const encoded = new Map<Coding, Promise<Buffer>>()
  return {
    hash: createHash('sha256').update(plain).digest('base64url'),
    in: (coding) => {
      const bytes = encoded.get(coding) ?? encode(plain, coding, effort)
      encoded.set(coding, bytes)
      return bytes
    },
  }
}
