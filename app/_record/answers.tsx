import type { AnswersInWords } from '@/domain/documents/answers-in-words'
import { type CardAnswer, summaryCardsHtml } from '@/domain/exchange/writers/summary-cards'
import type { Fields } from '@/domain/record/field'
import type { BesideAnswers } from '../_comments/open-comments'
import { WrittenHtml } from '../_written/written-html'

type AnswersProps = BesideAnswers & {
  fields: Fields
  steps: readonly { id: string; title: string; fields: readonly string[]; readFromEvidence?: true }[]
  /** The answers that count. */
  answers: AnswersInWords
  /** What the anchors of the answers begin with, where several things are on the page: `identifier/<id>`. */
  about?: string
  /** The page of a step; no links for somebody who may not change anything. */
  changePage?: (step: string) => string
  /** That of each list. */
  headingLevel?: 2 | 3 | 4
}

/** All answers about a thing, a list per page of questions, with links to change them. */
export function Answers({
  fields,
  steps,
  answers,
  about,
  changePage,
  beside,
  commentPage,
  headingLevel = 3,
}: AnswersProps) {
  const cards = steps.flatMap((step) => {
    const asked = step.fields.flatMap((name) => {
      const field = fields[name]
      const answer = answers(name)
      // What a file of evidence does not say, nobody is asked.
      const isMissing = step.readFromEvidence && answer?.lines.length === 0
      return field && answer && !isMissing ? [{ name, field, answer }] : []
    })
    if (asked.length === 0) return []
    const mayChange = changePage && !step.readFromEvidence
    return {
      title: step.title,
      ...(mayChange && { changePage: changePage(step.id) }),
      answers: asked.map(
        ({ name, field, answer }): CardAnswer => ({
          question: field.label,
          ...answer,
          anchor: about ? `${about}/${name}` : name,
          ...(beside && { after: beside(name) }),
          ...(commentPage && { commentPage: commentPage(name) }),
        }),
      ),
    }
  })
  return <WrittenHtml html={summaryCardsHtml(cards, headingLevel)} />
}
