import { reinstate } from '@/app/_review/actions'
import { DecisionPage } from '@/app/_review/decision-page'
import type { VersionParams } from '@/app/_review/version-of-page'

/** Takes back that a service has closed. */
export default function Reinstate({ params }: { params: VersionParams }) {
  return (
    <DecisionPage
      params={params}
      step="reinstate"
      action={reinstate}
      title="Reinstate this service?"
      introduction="The service is open again. What was published last no longer says that it has closed."
    />
  )
}
