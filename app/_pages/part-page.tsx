import { notFound, redirect } from 'next/navigation'
import { Shell } from '@/app/_shell/shell'
import type { Values } from '@/domain/record/field'
import { formValuesOf } from '@/domain/record/form'
import { savePart } from '../_record/actions/save-part'
import { findPart } from '../_record/part'
import { QuestionForm } from '../_record/question-form'
import { questionsOf } from '../_record/questions'
import { printShown, shownBeside } from '../_record/shown'
import { hiddenOf, type Subject } from '../_record/subject'
import { pickableOn } from '../_server/pickable'
import type { RecordView } from '../_server/record-view'

/** The questions about one part of a thing, new or not. */
export async function PartPage({
  view,
  subject,
  name,
  index,
  first,
}: {
  view: RecordView
  subject: Subject
  name: string
  index: string
  first: boolean
}) {
  const found = findPart(view, subject, name, index, first)
  if (!found) notFound()
  const { field, fields, noun, part, version, back } = found
  if (!view.may('change')) redirect(back)
  return (
    <Shell back={back}>
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          <QuestionForm
            action={savePart}
            caption={field.label}
            title={part ? `Change ${noun} ${Number(index) + 1}` : `Add a ${noun}`}
            questions={questionsOf(fields, Object.keys(fields), part ?? {}, await pickableOn(view))}
            values={formValuesOf(fields, part ?? ({} as Values))}
            hidden={{
              ...hiddenOf(subject),
              field: name,
              index,
              version: String(version),
              shown: printShown(shownBeside(view, subject)),
              ...(first && { first: 'yes' }),
            }}
            submit={part ? 'Save' : 'Continue'}
            cancel={back}
          />
        </div>
      </div>
    </Shell>
  )
}
