import { notFound, redirect } from 'next/navigation'
import { Shell } from '@/app/_shell/shell'
import { InsetText } from '@/components/inset-text/inset-text'
import { partInWords } from '@/domain/record/in-words'
import { removePart } from '../_record/actions/remove-part'
import { findPart } from '../_record/part'
import { QuestionForm } from '../_record/question-form'
import { hiddenOf, type Subject } from '../_record/subject'
import type { RecordView } from '../_server/record-view'
import { confirmation } from './confirmation'

/** Asks before one part of a thing is removed. */
export function RemovePartPage({
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
  if (!found?.part) notFound()
  const { noun, fields, part, version, back } = found
  if (!view.may('change')) redirect(back)
  return (
    <Shell back={back}>
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          <QuestionForm
            action={removePart}
            title={`Are you sure you want to remove this ${noun}?`}
            questions={[confirmation(`Remove this ${noun}?`)]}
            values={{}}
            hidden={{
              ...hiddenOf(subject),
              field: name,
              index,
              version: String(version),
              ...(first && { first: 'yes' }),
            }}
          >
            <InsetText text={partInWords(fields, part, view.titleOf)} />
          </QuestionForm>
        </div>
      </div>
    </Shell>
  )
}
