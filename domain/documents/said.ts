import type { Block, FactPath, Inline } from './blocks'
import { type Item, list, paragraph } from './making'
import { listed, oneLine } from './wording/sentences'

/** A text with the facts that it was made from. */
export type Said = { words: string; facts: FactPath[] }

const isListable = (items: readonly string[]) =>
  items.length < 2 || items.every((item) => !/,| and | or |\. /u.test(item))

const countWords = (text: string) => text.split(/\s+/u).length

/**
 * “We use it to a and b.”: a sentence, or a lead and bullets where the list would be long or hard to read. A list in a sentence has items of a few words
 * without commas of their own.
 */
export function sayAll(key: string, lead: string, items: readonly Said[], facts: FactPath[] = []): Block[] {
  const words = items.map((item) => oneLine(item.words))
  const all = [...facts, ...items.flatMap((item) => item.facts)]
  if (words.length === 0) return []
  const sentence = `${lead} ${listed(words)}.`
  if (words.length === 1 || (words.length <= 4 && isListable(words) && countWords(sentence) <= 25))
    return [paragraph(key, sentence, all)]
  return [
    paragraph(key, `${lead}:`, facts),
    ...list(
      `${key}/list`,
      items.map((item): Item => ({ content: [oneLine(item.words)], facts: item.facts })),
    ),
  ]
}

/** Names one after the other, as they stand in brackets, a cell or after a colon: “a, b, and c and d”. */
export function enumerated(names: readonly string[], last: 'and' | 'or' = 'and'): string {
  if (isListable(names)) return listed(names, last)
  const some = names.slice(0, -1).join(', ')
  return `${some}, ${last} ${names.at(-1)}`
}

/** “This is about a and b. It is also about c.”: as many sentences as it takes for none to list more than 7. */
export function inSentences(lead: string, also: string, names: readonly string[]): string[] {
  return inSevens(names).map((some, index) => `${index === 0 ? lead : also} ${enumerated(some)}.`)
}

const mostInSentence = 7

/** Names in as many lists as it takes for none to be too long for a sentence. */
export function inSevens(names: readonly string[]): string[][] {
  const starts = names.flatMap((_, index) => (index % mostInSentence === 0 ? [index] : []))
  return starts.map((start) => names.slice(start, start + mostInSentence))
}

/** Things by what is said of them, in the order first met: the answer of each group once, and the things of which it is true. */
export function toldApart<T, A>(things: readonly T[], answer: (thing: T) => A): { answer: A; things: T[] }[] {
  const groups = new Map<string, { answer: A; things: T[] }>()
  for (const thing of things) {
    const value = answer(thing)
    const key = JSON.stringify(value) ?? ''
    const group = groups.get(key)
    if (group) group.things.push(thing)
    else groups.set(key, { answer: value, things: [thing] })
  }
  return [...groups.values()]
}

/** Short sentences that stand one after the other as one paragraph; what leads to a list stays by itself. */
export function joined(blocks: readonly Block[]): Block[] {
  const all: Block[] = []
  for (const block of blocks) {
    const before = all.at(-1)
    if (before?.kind === 'paragraph' && block.kind === 'paragraph' && !leads(before) && !leads(block)) {
      const content = [...before.content, ' ', ...block.content]
      all[all.length - 1] = paragraph(before.key, content, [...before.facts, ...block.facts])
    } else all.push(block)
  }
  return all
}

const leads = ({ content }: { content: Inline[] }) => String(content.at(-1)).endsWith(':')
