import { Details } from '@/components/details/details'
import { Tag } from '@/components/tag/tag'
import { assessmentLawsInWords } from '@/domain/law/assessment-laws'
import { namedIn, type ScreeningOutcome, screening } from '@/domain/law/screening'
import type { ServiceRecord } from '@/domain/record/record'
import { oncePerRecord } from '../_server/once-per-record'

const outcomes: Record<ScreeningOutcome, { text: string; classes: string }> = {
  required: { text: 'DPIA required', classes: 'govuk-tag--red' },
  recommended: { text: 'DPIA recommended', classes: 'govuk-tag--orange' },
  'not-required': { text: 'No sign of high risk', classes: 'govuk-tag--green' },
}

const screeningOn = oncePerRecord(screening)

/** Whether a record needs a DPIA on a day, and each reason with what shows it and where it is named. */
export function ScreeningResult({ record, day }: { record: ServiceRecord; day: string }) {
  const { outcome, laws, reasons } = screeningOn(record, day)
  return (
    <section aria-labelledby="screening">
      <h2 className="govuk-heading-m" id="screening">
        DPIA screening
      </h2>
      <p className="govuk-body">
        <Tag {...outcomes[outcome]} />
        {laws.length > 0 && ` ${assessmentLawsInWords(laws)}`}
      </p>
      {reasons.length > 0 && (
        <Details summaryText={reasons.length === 1 ? '1 reason' : `${reasons.length} reasons`}>
          <ul className="govuk-list govuk-list--bullet">
            {reasons.map((reason) => (
              <li key={reason.id}>
                {reason.title}: <span className="app-as-typed">{reason.words}</span>. {namedIn(reason)}
              </li>
            ))}
          </ul>
        </Details>
      )}
    </section>
  )
}
