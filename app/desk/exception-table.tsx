import { dayInWords } from '@/domain/day'
import { endInWords } from '@/domain/review/desk'
import type { ExpiringException } from '@/prisma/review/expiring-exceptions'
import { WideTable } from '../_record/wide-table'

/** Exceptions that have ended or end soon: of which service, who approved them, and when they end. */
export function ExceptionTable({
  exceptions,
  caption,
  today,
}: {
  exceptions: readonly ExpiringException[]
  caption: string
  today: string
}) {
  return (
    <WideTable
      label="Exceptions"
      classes="app-table--dense"
      caption={caption}
      captionClasses="govuk-table__caption--s"
      firstCellIsHeader
      head={[{ text: 'Exception' }, { text: 'Service' }, { text: 'Approved by' }, { text: 'Holds until' }]}
      rows={exceptions.map(({ id, slug, title, serviceName, teamName, approver, until }) => [
        {
          html: (
            <a className="govuk-link" href={`/services/${slug}/exceptions/${id}`}>
              {title}
              <span className="govuk-visually-hidden">, {serviceName}</span>
            </a>
          ),
        },
        {
          html: (
            <>
              <span className="app-as-typed">{serviceName}</span>
              <div className="govuk-hint govuk-!-margin-bottom-0">{teamName}</div>
            </>
          ),
        },
        { text: approver ?? 'Not stated', classes: 'app-as-typed' },
        {
          html: (
            <>
              {dayInWords(until)}
              <div className="govuk-hint govuk-!-margin-bottom-0">{endInWords(until, today)}</div>
            </>
          ),
        },
      ])}
    />
  )
}
