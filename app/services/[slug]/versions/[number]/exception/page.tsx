import { QuestionForm } from '@/app/_record/question-form'
import { questionsOf } from '@/app/_record/questions'
import { except } from '@/app/_review/actions'
import { exceptionHindranceFor } from '@/app/_review/exception-of-page'
import { type VersionParams, versionOfPage } from '@/app/_review/version-of-page'
import { Shell } from '@/app/_shell/shell'
import { PageTitle } from '@/components/form/page-title'
import { InsetText } from '@/components/inset-text/inset-text'
import { exceptionFields, exceptionHindranceInWords } from '@/domain/review/exception'

const title = 'Let somebody approve their own work?'

/** Records why whoever worked on a version may approve it, where there is no other privacy officer who could. */
export default async function Exception({ params }: { params: VersionParams }) {
  const view = await versionOfPage(params, 'except version')
  const { name, at, address } = view
  const why = await exceptionHindranceFor(view)
  const caption = `${name}, version ${at.number}`
  return (
    <Shell back={address}>
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          {why ? (
            <>
              <PageTitle title={`${title} – ${name}`} />
              <span className="govuk-caption-l">{caption}</span>
              <h1 className="govuk-heading-l">{title}</h1>
              <InsetText text={`${exceptionHindranceInWords[why]}.`} />
            </>
          ) : (
            <QuestionForm
              action={except}
              caption={caption}
              title={title}
              introduction="Every privacy officer of your organisation worked on this version, or may have. With an exception one of them may approve it, though nobody else has looked at it. Your name and the reason are shown with the approval, and stay in the history."
              questions={questionsOf(exceptionFields, ['reason'], {}, () => [])}
              values={{}}
              hidden={{ slug: at.slug, number: String(at.number) }}
              submit="Record the exception"
              cancel={address}
            />
          )}
        </div>
      </div>
    </Shell>
  )
}
