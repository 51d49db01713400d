import { SummaryList } from '@/components/summary-list/summary-list'
import type { AnswersInWords } from '@/domain/documents/answers-in-words'
import type { Fields } from '@/domain/record/field'
import type { BesideAnswers } from '../_comments/open-comments'
import { Lines } from './lines'

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
  return steps.map((step) => {
    const rows = step.fields.flatMap((name) => {
      const field = fields[name]
      const answer = answers(name)
      // What a file of evidence does not say, nobody is asked.
      const isMissing = step.readFromEvidence && answer?.lines.length === 0
      if (!field || !answer || isMissing) return []
      return {
        attributes: { id: about ? `${about}/${name}` : name },
        key: { text: field.label },
        value: {
          html: (
            <>
              <Lines {...answer} />
              {beside?.(name)}
            </>
          ),
        },
        ...(commentPage && {
          actions: { items: [link('Comment', commentPage(name), `on ${field.label.toLowerCase()}`)] },
        }),
      }
    })
    if (rows.length === 0) return null
    // The answers of a card are changed on one page: one link for all of them.
    const change = changePage && !step.readFromEvidence && link('Change', changePage(step.id))
    return (
      <SummaryList
        key={step.id}
        rows={rows}
        card={{
          title: { text: step.title, headingLevel },
          ...(change && { actions: { items: [change] } }),
        }}
      />
    )
  })
}

function link(text: string, href: string, visuallyHiddenText?: string) {
  return { text, href, visuallyHiddenText }
}
