import { questionsOf } from '@/app/_record/questions'
import { confirmUnchanged } from '@/app/_review/actions'
import { DecisionPage } from '@/app/_review/decision-page'
import type { VersionParams } from '@/app/_review/version-of-page'
import { today } from '@/app/_server/today'
import { formValuesOf } from '@/domain/record/form'
import { confirmationFields, usualReview } from '@/domain/review/review-dates'

/** Says, with one's name, that what is published is still right, and when to look again. */
export default function Confirm({ params }: { params: VersionParams }) {
  return (
    <DecisionPage
      params={params}
      step="confirm"
      action={confirmUnchanged}
      title="Has nothing changed?"
      introduction="You confirm with your name that this version still says what the service does. Nothing is published anew."
      questions={questionsOf(confirmationFields, ['reviewOn'], {}, () => [])}
      values={formValuesOf(confirmationFields, { reviewOn: usualReview(today()) })}
    />
  )
}
