import { notFound } from 'next/navigation'
import { placeOfComment } from '@/app/_comments/place-of-comment'
import { headingOf, subjectOn } from '@/app/_comments/subject'
import { QuestionForm } from '@/app/_record/question-form'
import { questionsOf } from '@/app/_record/questions'
import { AboutWhat } from '@/app/_review/about-what'
import { requireActor } from '@/app/_server/actor'
import { serviceOfPage } from '@/app/_server/load'
import { refusePage } from '@/app/_server/refuse-page'
import { Shell } from '@/app/_shell/shell'
import { commentFields } from '@/domain/review/comment'
import { versionNumber } from '@/domain/review/workflow'
import { database } from '@/prisma/database/client'
import { readVersion } from '@/prisma/review/versions'
import { comment } from '../actions'

/** Asks for a comment on something of the record or of a document: `?about=identifier/<id>/retention`. */
export default async function NewComment({
  params,
  searchParams,
}: {
  params: Promise<{ slug: string }>
  searchParams: Promise<Record<string, unknown>>
}) {
  const { slug } = await params
  const { about: asked, version, on: page } = await searchParams
  const view = await serviceOfPage(slug, 'see comment')
  if (!view.can('create comment')) return refusePage('create comment')
  const about = String(asked)
  const number = version === undefined ? undefined : versionNumber.parse(version)
  const record = number === undefined ? view.record : await recordOfVersion(slug, number)
  const subject = subjectOn(record, about)
  if (!('page' in subject)) notFound()
  const on = page === 'check-answers' ? page : undefined
  const back = placeOfComment(record, { about, number, on })
  const weighed = view.can('resolve comment')
  return (
    <Shell back={back}>
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          <QuestionForm
            action={comment}
            caption={view.name}
            title={headingOf(subject)}
            questions={questionsOf(commentFields, weighed ? ['weight', 'words'] : ['words'], {}, () => [])}
            values={{}}
            hidden={{
              ...{ slug, about },
              ...(number !== undefined && { version: String(number) }),
              ...(on && { on }),
              ...(weighed && { weighed: 'yes' }),
            }}
            submit="Add comment"
            cancel={back}
          >
            <AboutWhat subject={subject} versionNumber={number} />
          </QuestionForm>
        </div>
      </div>
    </Shell>
  )
}

async function recordOfVersion(slug: string, number: number) {
  const read = await readVersion(await database(), await requireActor(), { slug, number })
  return read.ok ? read.value.record : notFound()
}
