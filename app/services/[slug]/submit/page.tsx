import { EvidenceSummary } from '@/app/_evidence/summary'
import { submitRecord } from '@/app/_record/actions/submit-record'
import { AllAnswers } from '@/app/_record/all-answers'
import { FindingList } from '@/app/_record/finding-list'
import { findingsToday } from '@/app/_record/findings-today'
import { GapList } from '@/app/_record/gap-list'
import { hashOf } from '@/app/_record/hash-of'
import { QuestionForm } from '@/app/_record/question-form'
import { AlreadySubmitted, versionUnderWay } from '@/app/_review/already-submitted'
import { DifferenceList } from '@/app/_review/difference-list'
import { requireActor } from '@/app/_server/actor'
import { serviceOfPage } from '@/app/_server/load'
import { today } from '@/app/_server/today'
import { Shell } from '@/app/_shell/shell'
import { Details } from '@/components/details/details'
import { PageTitle } from '@/components/form/page-title'
import { mustFix } from '@/domain/law/findings'
import { differences } from '@/domain/review/differences'
import { steps } from '@/domain/review/workflow'
import { database } from '@/prisma/database/client'
import { lastReviewed } from '@/prisma/review/versions'

/** Everything that a submission would freeze, what has changed since the version that was reviewed last, and the button. */
export default async function Submit({ params }: { params: Promise<{ slug: string }> }) {
  const { slug } = await params
  const view = await serviceOfPage(slug, 'submit version')
  const { name, base, record, gaps, review } = view
  const underWay = versionUnderWay(review)
  if (underWay)
    return (
      <Shell back={base}>
        <AlreadySubmitted view={view} version={underWay} />
      </Shell>
    )
  const wrong = mustFix(findingsToday(view))
  const title = 'Check answers before you submit'
  if (gaps.length + wrong.length > 0)
    return (
      <Shell back={base}>
        <PageTitle title={`You cannot submit this yet – ${name}`} />
        <span className="govuk-caption-l">{name}</span>
        <h1 className="govuk-heading-l">You cannot submit this yet</h1>
        {wrong.length > 0 && (
          <>
            <h2 className="govuk-heading-m">To fix before you submit</h2>
            <FindingList view={view} findings={wrong} />
          </>
        )}
        {gaps.length > 0 && (
          <p className="govuk-body">
            A version is complete when everything that is still needed has been answered, however it is
            marked.
          </p>
        )}
        <GapList view={view} />
      </Shell>
    )
  const reviewed = await lastReviewed(await database(), await requireActor(), slug)
  return (
    <Shell back={base}>
      <QuestionForm
        action={submitRecord}
        caption={name}
        title={title}
        questions={[]}
        values={{}}
        hidden={{ slug, hash: hashOf(record) }}
        submit={steps.submit.button}
        cancel={base}
        introduction="A privacy officer reviews what you submit. You can go on changing the record: that goes into your next version."
      >
        <GapList view={view} />
        <EvidenceSummary view={view} day={today()} />
        {reviewed && (
          <>
            <h2 className="govuk-heading-l">
              What has changed since version {reviewed.number}
              {reviewed.state === 'changesRequested' && ', which was returned'}
            </h2>
            <DifferenceList differences={differences(reviewed.record, record)} headingLevel={3} />
          </>
        )}
        {reviewed ? (
          <Details summaryText="Show all answers">
            <AllAnswers view={view} />
          </Details>
        ) : (
          <AllAnswers view={view} />
        )}
      </QuestionForm>
    </Shell>
  )
}
