import type { Loaded } from '@/app/_server/loaded'
import { today } from '@/app/_server/today'
import { Button } from '@/components/button/button'
import { changedSince } from './compared'
import { EvidenceRows } from './evidence-rows'

/** The evidence of a service, the newest first, and the button that adds some. */
export async function EvidenceTable({ loaded }: { loaded: Loaded }) {
  const { base, record, may } = loaded
  return (
    <section aria-labelledby="evidence">
      <h2 className="govuk-heading-m" id="evidence">
        Evidence
      </h2>
      {record.evidence.length === 0 ? (
        <p className="govuk-body">None added yet.</p>
      ) : (
        <EvidenceRows record={record} base={base} day={today()} changed={await changedSince(loaded)} />
      )}
      {may('create') && (
        <Button href={`${base}/evidence/new`} text="Add evidence" classes="govuk-button--secondary" />
      )}
    </section>
  )
}
