import { WideTable } from '@/app/_record/wide-table'
import { Tag } from '@/components/tag/tag'
import { dayInWords } from '@/domain/day'
import { dayOf, type MaterialChange, whyOld } from '@/domain/evidence/age'
import { evidence as evidenceKind } from '@/domain/record/kinds/evidence'
import type { Evidence, ServiceRecord } from '@/domain/record/record'

/** Each piece of evidence with its day, its source and whether it still counts, the newest first. */
export function EvidenceRows({
  record,
  base,
  day,
  changed,
}: {
  record: ServiceRecord
  base: string
  day: string
  changed: MaterialChange | undefined
}) {
  const newest = record.evidence.toSorted((one, other) => (dayOf(one) < dayOf(other) ? 1 : -1))
  return (
    <WideTable
      label="Pieces of evidence"
      classes="app-table--dense"
      firstCellIsHeader
      head={[{ text: 'What it is' }, { text: 'Recorded' }, { text: 'Recorded by' }]}
      rows={newest.map((evidence) => [
        {
          html: (
            <a className="govuk-link app-as-typed" href={`${base}/evidence/${evidence.id}`}>
              {evidenceKind.title(evidence)}
            </a>
          ),
        },
        { html: <When evidence={evidence} why={whyOld(evidence, day, changed)} /> },
        { text: evidence.tool ?? 'Not known', classes: 'app-as-typed' },
      ])}
    />
  )
}

/** When evidence was recorded; why it is old, if it is. */
function When({ evidence, why }: { evidence: Evidence; why: string | undefined }) {
  return (
    <>
      {evidence.collectedOn ? dayInWords(evidence.collectedOn) : `Added ${dayInWords(evidence.addedOn)}`}{' '}
      {why && (
        <>
          <Tag text="Old" classes="govuk-tag--yellow" />
          <div className="govuk-hint govuk-!-margin-bottom-0 app-as-typed">{why}</div>
        </>
      )}
    </>
  )
}
