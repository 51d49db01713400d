import { forbidden, redirect } from 'next/navigation'
import { ErrorSummaryFor } from '@/components/form/error-summary-for'
import type { FieldErrors } from '@/components/form/field-errors'
import { PageTitle } from '@/components/form/page-title'
import type { Problem } from '@/domain/record/parse'
import { auditFilterFields, readAuditFilter } from '@/domain/review/audit-filter'
import { database } from '@/prisma/database/client'
import { pageSize } from '@/prisma/database/rows-of-page'
import { readAuditTrail } from '@/prisma/history/audit-trail'
import { requireActor } from '../_server/actor'
import { PageLinks, pageNumber } from '../_shell/page-links'
import { Shell } from '../_shell/shell'
import { EventList } from './event-list'
import { AuditFilterForm } from './filter'
import { auditAddress, queryOf } from './query'

/** Who did what in the organisation, the newest first. */
export default async function AuditTrail({
  searchParams,
}: {
  searchParams: Promise<Record<string, unknown>>
}) {
  const asked = await searchParams
  const page = pageNumber.parse(asked.page)
  const query = queryOf(asked)
  const { filter, problems } = readAuditFilter(query)
  const errors = problems.map(asError)
  const read = await readAuditTrail(await database(), await requireActor(), filter, page)
  if (!read.ok) forbidden()
  const { entries, total, head } = read.value
  const pages = Math.max(1, Math.ceil(total / pageSize))
  const address = (number: number) =>
    auditAddress('/audit', query, number > 1 ? { page: String(number) } : {})
  if (page > pages) redirect(address(1))
  return (
    <Shell>
      <PageTitle
        title={pages > 1 ? `Audit trail (page ${page} of ${pages})` : 'Audit trail'}
        errors={errors}
      />
      <ErrorSummaryFor errors={errors} />
      <h1 className="govuk-heading-l">Audit trail</h1>
      <p className="govuk-body">
        This is what people did in your organisation. Nobody can change it without leaving a trace: each event
        is linked to the one before it.
      </p>
      <AuditFilterForm query={query} errors={errors} />
      <h2 className="govuk-heading-m">{total === 1 ? '1 event' : `${total} events`}</h2>
      {total === 0 && <p className="govuk-body">No event matches. Try another filter.</p>}
      {total > 0 && errors.length === 0 && (
        <p className="govuk-body">
          <a className="govuk-link" href={auditAddress('/audit/export.csv', query)} download>
            Download these events (CSV)
          </a>
        </p>
      )}
      <EventList entries={entries} />
      <PageLinks page={page} pages={pages} href={address} />
      {head && (
        <p className="govuk-body-s app-as-typed">
          {`The audit trail ends at event ${head.number} with the hash ${head.hash}. Keep it elsewhere, and your operators can prove later that nothing before it was changed.`}
        </p>
      )}
    </Shell>
  )
}

function asError({ path, message }: Problem): FieldErrors[number] {
  const isDay = Object.entries(auditFilterFields).some(
    ([name, { input }]) => name === path && input.type === 'day',
  )
  return { field: path, href: isDay ? `#${path}-day` : `#${path}`, text: message }
}
