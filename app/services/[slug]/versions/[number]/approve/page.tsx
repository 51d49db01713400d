import { ChosenWords } from '@/app/_record/chosen-words'
import { questionsOf } from '@/app/_record/questions'
import { approve } from '@/app/_review/actions'
import { DecisionPage } from '@/app/_review/decision-page'
import { ExceptionNote } from '@/app/_review/exception-note'
import { SignaturesMissing } from '@/app/_review/signatures-missing'
import { type VersionParams, versionOfPage } from '@/app/_review/version-of-page'
import { today } from '@/app/_server/today'
import { formValuesOf } from '@/domain/record/form'
import { approvalFields, proposedReview, publications } from '@/domain/review/review-dates'

const buttons = Object.fromEntries(Object.entries(publications).map(([value, { button }]) => [value, button]))

/** Approves a version, and asks whether and when to publish it and when to review it again. */
export default async function Approve({ params }: { params: VersionParams }) {
  const loaded = await versionOfPage(params, 'approve version')
  const { nextReview } = loaded.record.service
  return (
    <DecisionPage
      params={params}
      step="approve"
      action={approve}
      title="Approve this version?"
      introduction="When it is published, its documents take the place of those of the version before, and people who use the service can read them."
      questions={questionsOf(approvalFields, ['publish', 'publishOn', 'reviewOn'], {}, () => [])}
      values={formValuesOf(approvalFields, { reviewOn: proposedReview(today(), nextReview) })}
      submit={<ChosenWords name="publish" words={buttons} otherwise="Approve as selected" />}
    >
      <ExceptionNote loaded={loaded} />
      <SignaturesMissing loaded={loaded} />
    </DecisionPage>
  )
}
