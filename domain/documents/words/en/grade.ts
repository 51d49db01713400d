import { fleschKincaid } from 'flesch-kincaid'
import { syllable } from 'syllable'

/**
 * The school grade of Flesch and Kincaid of sentences together, from the words in each and the syllables in each word; undefined for
 * no words. A number or a sign is read as one syllable.
 */
export function gradeOf(sentences: readonly string[]): number | undefined {
  const each = sentences.map(wordsOf).filter((words) => words.length > 0)
  const words = each.flat()
  if (words.length === 0) return undefined
  return fleschKincaid({
    sentence: each.length,
    word: words.length,
    syllable: words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0),
  })
}

/** The words of a text: what stands between spaces and holds a letter or a digit. */
export function wordsOf(text: string): string[] {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word))
}

/** The sentences of a text; what ends in a colon leads to the next. */
export function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?][)”’]?)\s+(?=[\p{Lu}\p{N}“‘([])/u).filter((one) => wordsOf(one).length > 0)
}
