import { CannotRead } from '../cannot-read'

/** The most bytes that are unpacked: what packs far more than a log into a small file is meant to exhaust whoever unpacks it. */
const mostUnpacked = 512 * 1024 ** 2

/** Whether a file is packed with gzip (RFC 1952, section 2.3.1). */
export function isGzip(head: Uint8Array): boolean {
  return head[0] === 0x1f && head[1] === 0x8b && head[2] === 8
}

/** What is packed in a gzip file. Throws CannotRead when it is damaged, cut off or far too large. */
export async function* unpacked(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const source = new Source(bytes)
  const reader = source.stream.pipeThrough(new DecompressionStream('gzip')).getReader()
  let length = 0
  try {
    for (;;) {
      const { done, value } = await reader.read().catch((error: unknown) => {
        throw source.failed ? error : damaged(length)
      })
      if (done) return
      length += value.length
      if (length > mostUnpacked) throw tooLarge
      yield value
    }
  } finally {
    await reader.cancel().catch(() => {})
  }
}

/** A stream of bytes that remembers whether it was itself that failed: what reads it cannot tell from the error. */
class Source {
  failed = false
  readonly stream: ReadableStream<Uint8Array<ArrayBuffer>>

  constructor(bytes: AsyncIterable<Uint8Array>) {
    const iterator = bytes[Symbol.asyncIterator]()
    this.stream = new ReadableStream({
      pull: async (controller) => {
        try {
          const { done, value } = await iterator.next()
          if (done) controller.close()
          else controller.enqueue(value as Uint8Array<ArrayBuffer>)
        } catch (error) {
          this.failed = true
          throw error
        }
      },
    })
  }
}

function damaged(length: number): CannotRead {
  return new CannotRead({
    problem: 'The gzip file is damaged or cut off',
    place: `after byte ${length.toLocaleString('en-GB')} of what is packed in it`,
    remedy: 'Pack it again, or use the file as it is without packing it.',
  })
}

const tooLarge = new CannotRead({
  problem: 'More than 512 MB is packed in the file',
  place: `byte ${(mostUnpacked + 1).toLocaleString('en-GB')} of what is packed in it`,
  remedy: 'Unpack it, and use a part of it.',
})
