import { asUtf8, encodingOf } from './encoding'
import { peek } from './peek'
import { refuseBinary, refuseEmpty, refuseKnownKinds } from './refuse'
import { isGzip, unpacked } from './unpacked'

/** A file as text: its beginning, to tell what it is, and the whole of it in UTF-8. */
export type Opened = { head: string; bytes: AsyncIterable<Uint8Array> }

/**
 * Opens a file: unpacks gzip, and turns UTF-16 and older encodings into UTF-8. Where a file in UTF-8 holds bytes that are not, readers
 * show U+FFFD. Throws CannotRead, also while the bytes are read, when it is empty, not text, damaged, or unpacks to over 512 MB.
 */
export async function open(input: AsyncIterable<Uint8Array>): Promise<Opened> {
  const packed = await peek(input)
  const plain = isGzip(packed.head) ? await peek(unpacked(packed.bytes)) : packed
  refuseKnownKinds(plain.head)
  const encoding = encodingOf(plain.head)
  if (!encoding.startsWith('utf-16')) refuseBinary(plain.head)
  const text = await peek(asUtf8(plain.bytes, encoding))
  const head = new TextDecoder().decode(text.head, { stream: true })
  refuseEmpty(head)
  return { head, bytes: text.bytes }
}
