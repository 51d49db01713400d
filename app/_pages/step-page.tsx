import { notFound, redirect } from 'next/navigation'
import { Fragment, type ReactNode } from 'react'
import { Shell } from '@/app/_shell/shell'
import { answersLeft } from '@/domain/documents/answers-left'
import { applies } from '@/domain/record/condition'
import type { Values } from '@/domain/record/field'
import { formValuesOf } from '@/domain/record/form'
import { noRow } from '@/prisma/record/shown'
import { besideAnswers } from '../_comments/open-comments'
import { saveStep } from '../_record/actions/save-step'
import { PartsList } from '../_record/parts-list'
import { QuestionForm } from '../_record/question-form'
import { questionsOf } from '../_record/questions'
import { printShown, shownBeside } from '../_record/shown'
import {
  countingAbout,
  hiddenOf,
  namesAsked,
  pageOf,
  questionsAbout,
  type Subject,
  storedOf,
} from '../_record/subject'
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
  const { kind, id } = subject
  const stored = storedOf(view, subject)
  const { fields, steps } = questionsAbout(subject)
  const step = steps.find(({ id }) => id === stepId)
  if (!stored || !step || step.readFromEvidence) notFound()
  const page = pageOf(view.base, subject)
  // Links to facts lead here; whoever may only read is shown the answers.
  if (!view.may('change')) redirect(page)
  const counting = countingAbout(view, subject)
  const names = namesAsked(subject, step.fields, stored.version !== noRow)
  const inherited =
    kind === 'profile' ? undefined : answersLeft(view.record, kind, id, step.fields, view.titleOf)
  const questions = questionsOf(fields, names, counting, await pickableOn(view), {
    stored: stored.values,
    ...(inherited && { inherited }),
  })
  const beside = besideQuestions(view, subject, step.fields)
  const lists = step.fields.flatMap((name) => {
    const field = fields[name]
    if (field?.input.type !== 'parts' || !applies(field.when, counting)) return []
    const parts = (stored.values[name] ?? []) as Values[]
    return [
      <Fragment key={name}>
        {beside[name]}
        <PartsList
          name={name}
          field={field}
          parts={parts}
          titleOf={view.titleOf}
          inherited={inherited?.(name)}
        />
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
              shown: printShown(shownBeside(view, subject)),
              ...(first && { first: 'yes' }),
            }}
            beside={beside}
            submit={first || questions.every(({ control }) => control.type === 'list') ? 'Continue' : 'Save'}
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
