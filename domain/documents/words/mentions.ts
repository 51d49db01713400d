import type { Name } from './words'

/** What one document has mentioned: a composer carries it through, and asks it for each name in the order of the reader. */
export type Mentions = {
  /** The name of a thing, in full the first time that it is asked for and as it is called afterwards from then on. */
  nameOf(thing: string, name: Name): string
}

/** Nothing is mentioned yet; `thing` is what names are told apart by, such as `party/google`. */
export function mentions(): Mentions {
  const mentioned = new Set<string>()
  return {
    nameOf(thing, { first, later }) {
      if (mentioned.has(thing)) return later
      mentioned.add(thing)
      return first
    },
  }
}
