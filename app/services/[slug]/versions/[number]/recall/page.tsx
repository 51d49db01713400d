import { recall } from '@/app/_review/actions'
import { DecisionPage } from '@/app/_review/decision-page'
import type { VersionParams } from '@/app/_review/version-of-page'

/** Takes a version back from review, for the team. */
export default function Recall({ params }: { params: VersionParams }) {
  return (
    <DecisionPage
      params={params}
      step="recall"
      action={recall}
      title="Take this version back?"
      introduction="It leaves the privacy officers’ queue. The team can change the record and submit it again."
    />
  )
}
