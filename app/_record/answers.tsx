import { type CardAnswer, summaryCardsHtml } from '@/domain/exchange/writers/summary-cards'
import type { Fields, Values } from '@/domain/record/field'
import { answerInWords, type TitleOf } from '@/domain/record/in-words'
import type { BesideAnswers } from '../_review/open-comments'
import { WrittenHtml } from '../_written/written-html'

type AnswersProps = BesideAnswers & {
  fields: Fields
  steps: readonly { id: string; title: string; fields: readonly string[]; readFromEvidence?: true }[]
  values: Values
  titleOf: TitleOf
  /** The page of a step; no links for somebody who may not change anything. */
  changePage?: (step: string) => string
  /** That of each list. */
  headingLevel?: 3 | 4
}

/** All answers about a thing, a list per page of questions, with links to change them. */
export function Answers({
  fields,
  steps,
  values,
  titleOf,
  changePage,
  beside,
  commentPage,
  headingLevel = 3,
}: AnswersProps) {
  const cards = steps.flatMap((step) => {
    const asked = step.fields.flatMap((name) => {
      const field = fields[name]
      // What a file of evidence does not say, nobody is asked.
      const isMissing = step.readFromEvidence && values[name] === undefined
      return field && !isMissing && (!field.when || field.when(values)) ? [{ name, field }] : []
    })
    if (asked.length === 0) return []
    const mayChange = changePage && !step.readFromEvidence
    return {
      title: step.title,
      ...(mayChange && { changePage: changePage(step.id) }),
      answers: asked.map(
        ({ name, field }): CardAnswer => ({
          question: field.label,
          lines: answerInWords(field, values[name], titleOf),
          ...(beside && { after: beside(name) }),
          ...(commentPage && { commentPage: commentPage(name) }),
        }),
      ),
    }
  })
  return <WrittenHtml html={summaryCardsHtml(cards, headingLevel)} />
}
