import type { RecordView } from '@/app/_server/record-view'
import { today } from '@/app/_server/today'
import { Button } from '@/components/button/button'
import { changedSince } from './compared'
import { EvidenceRows } from './evidence-rows'

/** The evidence of a service, the newest first, and the button that adds some. */
export async function EvidenceTable({ view }: { view: RecordView }) {
  const { base, record, may } = view
  return (
    <section aria-labelledby="evidence">
      <h2 className="govuk-heading-m" id="evidence">
        Evidence
      </h2>
      {record.evidence.length === 0 ? (
        <p className="govuk-body">None added yet.</p>
      ) : (
        <EvidenceRows record={record} base={base} day={today()} changed={await changedSince(view)} />
      )}
      {may('create') && (
        <Button href={`${base}/evidence/new`} text="Add evidence" classes="govuk-button--secondary" />
      )}
    </section>
  )
}
