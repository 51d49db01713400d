import { retire } from '@/app/_review/actions'
import { DecisionPage } from '@/app/_review/decision-page'
import type { VersionParams } from '@/app/_review/version-of-page'

/** Says that a service has closed. */
export default function Retire({ params }: { params: VersionParams }) {
  return (
    <DecisionPage
      params={params}
      step="retire"
      action={retire}
      title="Retire this service?"
      introduction="The service has closed. What was published last stays, and says that the service has closed."
    />
  )
}
