import { notFound } from 'next/navigation'
import { Shell } from '@/app/_shell/shell'
import type { KindName } from '@/domain/record/field'
import type { FormValues } from '@/domain/record/form'
import { isAsked } from '@/domain/record/kind'
import { kindOf } from '@/domain/record/kinds'
import { sectionOf } from '@/domain/record/sections'
import { addEntry } from '../_record/actions/add-entry'
import { QuestionForm } from '../_record/question-form'
import { questionsOf } from '../_record/questions'
import { hiddenOf } from '../_record/subject'
import { pickableOn } from '../_server/pickable'
import type { RecordView } from '../_server/record-view'
import { refusePage } from '../_server/refuse-page'

/** The first page of questions about a new thing. An address may suggest answers: `?identifier=…`. */
export async function NewPage({
  view,
  kind,
  suggested,
}: {
  view: RecordView
  kind: KindName
  suggested: FormValues
}) {
  const { a, noun, introduction, fields, steps, mayBeShared } = kindOf(kind)
  const [step] = steps
  const { place, base, may } = view
  if (!step || !isAsked({ steps }) || (place.kind === 'organisation' && !mayBeShared)) notFound()
  if (!may('create')) return refusePage(place.kind === 'service' ? 'create record' : 'create organisation')
  return (
    <Shell back={place.kind === 'service' ? `${base}/${sectionOf(kind)}` : base}>
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          <QuestionForm
            action={addEntry}
            caption={`Add ${a} ${noun}`}
            title={step.title}
            introduction={introduction}
            questions={questionsOf(fields, step.fields, suggested, await pickableOn(view))}
            values={suggested}
            hidden={hiddenOf({ place, kind, id: '' })}
          />
        </div>
      </div>
    </Shell>
  )
}
