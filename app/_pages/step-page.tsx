import { notFound, redirect } from 'next/navigation'
import { Fragment, type ReactNode } from 'react'
import { Shell } from '@/app/_shell/shell'
import { applies } from '@/domain/record/condition'
import type { Values } from '@/domain/record/field'
import { formValuesOf } from '@/domain/record/form'
import { besideAnswers } from '../_comments/open-comments'
import { saveStep } from '../_record/actions/save-step'
import { PartsList } from '../_record/parts-list'
import { QuestionForm } from '../_record/question-form'
import { questionsOf } from '../_record/questions'
import { hiddenOf, pageOf, questionsAbout, type Subject, storedOf } from '../_record/subject'
import { pickableOn } from '../_server/pickable'
import type { RecordView } from '../_server/record-view'

/** One page of questions about a thing that exists. */
export async function StepPage({
  view,
  subject,
  stepId,
  first,
}: {
  view: RecordView
  subject: Subject
  stepId: string
  first: boolean
}) {
  const stored = storedOf(view, subject)
  const { fields, steps } = questionsAbout(subject)
  const step = steps.find(({ id }) => id === stepId)
  if (!stored || !step || step.readFromEvidence) notFound()
  const page = pageOf(view.base, subject)
  // Links to facts lead here; whoever may only read is shown the answers.
  if (!view.may('change')) redirect(page)
  const questions = questionsOf(fields, step.fields, stored.values, await pickableOn(view))
  const beside = besideQuestions(view, subject, step.fields)
  const lists = step.fields.flatMap((name) => {
    const field = fields[name]
    if (field?.input.type !== 'parts' || !applies(field.when, stored.values)) return []
    const parts = (stored.values[name] ?? []) as Values[]
    return [
      <Fragment key={name}>
        {beside[name]}
        <PartsList name={name} field={field} parts={parts} titleOf={view.titleOf} />
      </Fragment>,
    ]
  })
  const title = subject.kind === 'profile' ? view.name : view.titleOf(subject.kind, subject.id)
  return (
    <Shell back={page}>
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          <QuestionForm
            action={saveStep}
            caption={title}
            title={step.title}
            questions={questions}
            values={formValuesOf(fields, stored.values)}
            hidden={{
              ...hiddenOf(subject),
              step: step.id,
              version: String(stored.version),
              ...(first && { first: 'yes' }),
            }}
            beside={beside}
            submit={first || questions.length === 0 ? 'Continue' : 'Save'}
            {...(!first && { cancel: page })}
            lists={lists.length > 0 && lists}
          />
        </div>
      </div>
    </Shell>
  )
}

/** The open comments on the answers to these questions. */
function besideQuestions(
  view: RecordView,
  { kind, id }: Subject,
  fields: readonly string[],
): Record<string, ReactNode> {
  const { beside } = besideAnswers(view, kind === 'profile' ? 'service' : `${kind}/${id}`, { newTab: true })
  return beside ? Object.fromEntries(fields.map((name) => [name, beside(name)])) : {}
}
