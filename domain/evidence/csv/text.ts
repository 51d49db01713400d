/** UTF-8 as text, in the pieces in which it arrives; bytes that are not UTF-8 are read as U+FFFD. A byte order mark is left out. */
export async function* textOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  for await (const chunk of bytes) {
    const text = decoder.decode(chunk, { stream: true })
    if (text !== '') yield text
  }
  yield decoder.decode()
}
