import { onDevice } from '@/domain/record/kinds/identifier'
import type { ServiceRecord } from '@/domain/record/record'
import { resolved } from '@/domain/record/resolved/resolved'
import { categoriesIn } from './categories/subjects'
import type { DocumentVoice } from './words/phrases'
import type { Words } from './words/words'

/** A sentence has at most so many words, labels not counted. */
export const mostWordsInSentence = 25
/** The highest school grade of Flesch and Kincaid. */
export const highestGrade = 8
/** The name of a category has at most so many words. */
export const mostWordsInCategoryName = 5

/**
 * How many words each document of a record should have at most: of a notice, more for each category and each further law; of a cookies
 * page, for each item on the device; of a DPIA, before its annexes, what the team wrote itself. More is advice to the team, not a failure: it
 * usually means that a category should be a member of another.
 */
export function mostWordsOf(whole: ServiceRecord, words: Words): Record<DocumentVoice, number> {
  const { record } = resolved(whole)
  const loose = record.identifiers.filter(({ category }) => category === undefined).length
  const categories = categoriesIn(record).length + loose
  const laws = new Set(
    record.purposes.flatMap(({ role, regime }) => (role === 'processor' || !regime ? [] : [regime])),
  )
  const own = record.dpiaAnswers.flatMap((answer) => words.wordsOf(answer.words))
  return {
    notice: 2 * (450 + 70 * categories + 150 * Math.max(0, laws.size - 1)),
    cookies: 250 + 30 * record.identifiers.filter(onDevice).length,
    dpia: 2250 + own.length,
  }
}

/** The names of categories that have too many words. */
export function longCategoryNames({ categories }: ServiceRecord, words: Words): string[] {
  return categories.flatMap(({ name }) =>
    words.wordsOf(name).length > mostWordsInCategoryName ? [name] : [],
  )
}
