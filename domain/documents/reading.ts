import { type Block, type Cell, type Doc, plainText, unknownKind } from './blocks'
import type { Words } from './words/words'

/** How a document reads: how long it is, its longest sentence and its school grade. */
export type Reading = {
  /** Words as they are seen: without the addresses of links. */
  words: number
  /** Of paragraphs and bullets, with the words in it, labels not counted; undefined for a document without any. */
  longest: { sentence: string; words: number } | undefined
  /** Of paragraphs and bullets, by Flesch and Kincaid. */
  grade: number | undefined
}

/** How a document reads, as a whole or as far as the block with this key. */
export function readingOf(doc: Doc, words: Words, until?: string): Reading {
  const end = until === undefined ? -1 : doc.blocks.findIndex(({ key }) => key === until)
  const blocks = end < 0 ? doc.blocks : doc.blocks.slice(0, end)
  const sentences = blocks.flatMap(passagesIn).flatMap((text) => words.sentencesOf(text))
  const counted = sentences.map((sentence) => ({ sentence, words: words.wordsOf(sentence).length }))
  return {
    words: [doc.title, ...blocks.flatMap(textsSeen)].flatMap((text) => words.wordsOf(text)).length,
    longest: counted.toSorted((a, b) => b.words - a.words)[0],
    grade: words.gradeOf(sentences),
  }
}

/** Paragraphs, bullets and answers, without the labels that lead them; headings, cells and addresses are no sentences. */
function passagesIn(block: Block): string[] {
  switch (block.kind) {
    case 'paragraph':
    case 'callout':
      return [withoutLabel(block.content)]
    case 'list':
      return block.items.map(withoutLabel)
    case 'definitions':
      return block.rows.flatMap(({ value }) => value.map(plainText))
    default:
      return []
  }
}

/** A bold lead-in that ends with a colon is a label. */
function withoutLabel(content: Cell): string {
  const [first, ...others] = content
  const isLabel = typeof first === 'object' && 'strong' in first && /:\s*$/u.test(first.strong)
  return plainText(isLabel ? others : content)
}

/** Everything that a reader sees of a block. */
function textsSeen(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
      return [block.text]
    case 'paragraph':
    case 'callout':
      return [plainText(block.content)]
    case 'list':
      return block.items.map(plainText)
    case 'address':
      return block.lines.map((line) => plainText([line]))
    case 'table':
      return [block.caption, ...block.head, ...block.rows.flatMap(({ cells }) => cells.map(plainText))]
    case 'definitions':
      return block.rows.flatMap(({ term, value }) => [term, ...value.map(plainText)])
    default:
      return unknownKind(block)
  }
}
