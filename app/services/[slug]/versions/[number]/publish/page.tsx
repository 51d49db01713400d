import { publish } from '@/app/_review/actions'
import { DecisionPage } from '@/app/_review/decision-page'
import type { VersionParams } from '@/app/_review/version-of-page'

/** Publishes an approved version before its day. */
export default function Publish({ params }: { params: VersionParams }) {
  return (
    <DecisionPage
      params={params}
      step="publish"
      action={publish}
      title="Publish this version now?"
      introduction="Its documents are published today, in place of those of the version before."
    />
  )
}
