import 'server-only'
import { createHash } from 'node:crypto'
import { type Coding, encode } from './encoding'

/** What was served once: the hash of its bytes, and the bytes in each coding that was asked for. */
type KeptBytes = { hash: string; in: (coding: Coding) => Promise<Buffer> }

/** How many a process keeps. A notice is some 60 KB, and some 10 KB in each coding. */
const most = 200

const kept = new Map<string, Promise<KeptBytes>>()

/**
 * The bytes that a key stands for: made and compressed at the first request, kept while they are among those that were
 * asked for last. The same key must always stand for the same bytes.
 */
export function keptBytes(key: string, make: () => Promise<string>): Promise<KeptBytes> {
  const found = kept.get(key) ?? make().then(keep)
  kept.delete(key)
  kept.set(key, found)
  found.catch(() => kept.delete(key))
  for (const [oldest] of kept) if (kept.size > most) kept.delete(oldest)
  return found
}

/** SHA-256 of a text, as a key to keep what is made anew for each request. */
export function hashOf(text: string | Buffer): string {
  return createHash('sha256').update(text).digest('base64url')
}

function keep(text: string): KeptBytes {
  const plain = Buffer.from(text)
  const encoded = new Map<Coding, Promise<Buffer>>()
  return {
    hash: hashOf(plain),
    in: (coding) => {
      const bytes = encoded.get(coding) ?? encode(plain, coding)
      encoded.set(coding, bytes)
      return bytes
    },
  }
}
