import type { ReactNode } from 'react'
import { SummaryList } from '@/components/summary-list/summary-list'
import type { Fields, Values } from '@/domain/record/field'
import { answerInWords, type TitleOf } from '@/domain/record/in-words'
import type { BesideAnswers } from '../_review/open-comments'

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
  return steps.map((step) => {
    const asked = step.fields.flatMap((name) => {
      const field = fields[name]
      // What a file of evidence does not say, nobody is asked.
      const isMissing = step.readFromEvidence && values[name] === undefined
      return field && !isMissing && (!field.when || field.when(values)) ? [{ name, field }] : []
    })
    if (asked.length === 0) return null
    return (
      <SummaryList
        key={step.id}
        card={{
          title: { text: step.title, headingLevel },
          // The answers of a card are changed on one page: one link for all of them.
          ...(changePage &&
            !step.readFromEvidence && {
              actions: { items: [{ text: 'Change', href: changePage(step.id) }] },
            }),
        }}
        rows={asked.map(({ name, field }) => ({
          key: { text: field.label },
          value: answerValue(answerInWords(field, values[name], titleOf), beside?.(name)),
          ...(commentPage && {
            actions: {
              items: [
                {
                  text: 'Comment',
                  visuallyHiddenText: `on ${field.label.toLowerCase()}`,
                  href: commentPage(name),
                },
              ],
            },
          }),
        }))}
      />
    )
  })
}

/** An answer as the value of a row; a single line stands in it without an element of its own, if nothing is beside it. */
export function answerValue(lines: string[], beside?: ReactNode) {
  if (beside)
    return {
      html: (
        <>
          <Lines lines={lines} />
          {beside}
        </>
      ),
    }
  if (lines.length === 0) return { text: 'Not provided', classes: 'govuk-hint' }
  return lines.length === 1 ? { text: lines[0], classes: 'app-as-typed' } : { html: <Lines lines={lines} /> }
}

/** An answer of one or more lines, as it was typed; "Not provided" when there is none. */
export function Lines({ lines }: { lines: string[] }) {
  if (lines.length === 0) return <span className="govuk-hint">Not provided</span>
  const [only, ...others] = lines
  if (others.length === 0) return <span className="app-as-typed">{only}</span>
  return (
    <ul className="govuk-list govuk-list--bullet govuk-!-margin-bottom-0">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}
