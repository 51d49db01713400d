import { questionsOf } from '@/app/_record/questions'
import { approve } from '@/app/_review/actions'
import { DecisionPage } from '@/app/_review/decision-page'
import { SignaturesMissing } from '@/app/_review/signatures-missing'
import { type VersionParams, versionOfPage } from '@/app/_review/version-of-page'
import { today } from '@/app/_server/today'
import { formValuesOf } from '@/domain/record/form'
import { approvalFields, usualReview } from '@/domain/review/review-dates'

/** Approves a version, and asks when to publish it and when to review it again. */
export default async function Approve({ params }: { params: VersionParams }) {
  const loaded = await versionOfPage(params, 'approve version')
  return (
    <DecisionPage
      params={params}
      step="approve"
      action={approve}
      title="Approve this version?"
      introduction="Its documents are published on the day that you give, in place of those of the version before."
      questions={questionsOf(approvalFields, ['publishOn', 'reviewOn'], {}, () => [])}
      values={formValuesOf(approvalFields, { reviewOn: usualReview(today()) })}
    >
      <SignaturesMissing loaded={loaded} />
    </DecisionPage>
  )
}
