/** A short text of its own. What is cut out of a long text keeps the whole of it in memory for as long as it is kept. */
export function detached(text: string, from: string): string {
  return from.length > 1000 ? decoder.decode(encoder.encode(text)) : text
}

const encoder = new TextEncoder()
const decoder = new TextDecoder()
