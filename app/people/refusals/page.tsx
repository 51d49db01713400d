import { forbidden, redirect } from 'next/navigation'
import { WideTable } from '@/app/_record/wide-table'
import { requireActor } from '@/app/_server/actor'
import { PageLinks, pageNumber } from '@/app/_shell/page-links'
import { Shell } from '@/app/_shell/shell'
import { PageTitle } from '@/components/form/page-title'
import { timeInLondon } from '@/domain/day'
import { database } from '@/prisma/database/client'
import { pageSize } from '@/prisma/database/rows-of-page'
import { listRefusals } from '@/prisma/history/listed-refusals'

/** What people tried to change and may not. */
export default async function Refusals({ searchParams }: { searchParams: Promise<Record<string, unknown>> }) {
  const page = pageNumber.parse((await searchParams).page)
  const read = await listRefusals(await database(), await requireActor(), page)
  if (!read.ok) forbidden()
  const { refusals, total } = read.value
  const pages = Math.max(1, Math.ceil(total / pageSize))
  const address = (number: number) => `/people/refusals${number > 1 ? `?page=${number}` : ''}`
  if (page > pages) redirect(address(1))
  return (
    <Shell back="/people">
      <PageTitle title={pages > 1 ? `Refused changes (page ${page} of ${pages})` : 'Refused changes'} />
      <h1 className="govuk-heading-l">Refused changes</h1>
      <p className="govuk-body">
        Our pages offer people only what they may do. A refused change can mean that somebody’s role has just
        changed, or that they tried an address or a form that is not theirs.
      </p>
      {refusals.length === 0 ? (
        <p className="govuk-body">Nothing has been refused.</p>
      ) : (
        <WideTable
          label="Refused changes"
          classes="app-table--dense"
          caption={total === 1 ? '1 refused change' : `${total} refused changes`}
          captionClasses="govuk-table__caption--s"
          head={[{ text: 'When' }, { text: 'Who' }, { text: 'What' }, { text: 'Service' }]}
          rows={refusals.map(({ at, by, permission, service }) => [
            { text: timeInLondon(at) },
            { text: by, classes: 'govuk-!-text-break-word' },
            { text: permission },
            {
              html: service ? (
                <a className="govuk-link" href={`/services/${service}`}>
                  {service}
                </a>
              ) : (
                'None'
              ),
              classes: 'govuk-!-text-break-word',
            },
          ])}
        />
      )}
      <PageLinks page={page} pages={pages} href={address} />
    </Shell>
  )
}
