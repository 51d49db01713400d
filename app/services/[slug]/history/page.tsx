import { notFound, redirect } from 'next/navigation'
import { crumbsOf } from '@/app/_record/crumbs'
import { Changes } from '@/app/_review/changes'
import { requireActor } from '@/app/_server/actor'
import { serviceOfPage } from '@/app/_server/load'
import { PageLinks, pageNumber } from '@/app/_shell/page-links'
import { Shell } from '@/app/_shell/shell'
import { Details } from '@/components/details/details'
import { PageTitle } from '@/components/form/page-title'
import { Timeline } from '@/components/moj/timeline/timeline'
import { timeInLondon } from '@/domain/day'
import { eventInWords } from '@/domain/review/event-in-words'
import { database } from '@/prisma/database/client'
import { pageSize } from '@/prisma/database/rows-of-page'
import { readHistory } from '@/prisma/history/history'

/** Who changed what in a service, the newest first. */
export default async function History({
  params,
  searchParams,
}: {
  params: Promise<{ slug: string }>
  searchParams: Promise<Record<string, unknown>>
}) {
  const { slug } = await params
  const page = pageNumber.parse((await searchParams).page)
  const [view, history] = await Promise.all([
    serviceOfPage(slug, 'see history'),
    readHistory(await database(), await requireActor(), slug, page),
  ])
  if (!history.ok) notFound()
  const { events, total } = history.value
  const pages = Math.max(1, Math.ceil(total / pageSize))
  const address = (number: number) => `/services/${slug}/history${number > 1 ? `?page=${number}` : ''}`
  if (page > pages) redirect(address(1))
  return (
    <Shell crumbs={crumbsOf(view)}>
      <PageTitle title={`History – ${view.name}${pages > 1 ? ` (page ${page} of ${pages})` : ''}`} />
      <span className="govuk-caption-l">{view.name}</span>
      <h1 className="govuk-heading-l">History</h1>
      {events.length === 0 && <p className="govuk-body">Nothing has been changed yet.</p>}
      <Timeline
        items={events.map(({ event, at, by }) => {
          const { title, changes } = eventInWords(event, view.titleOf)
          return {
            label: { text: title },
            datetime: { timestamp: at.toISOString(), text: timeInLondon(at) },
            byline: { text: by ?? 'the operator' },
            ...(changes.length > 0 && {
              html: (
                <Details summaryText={changes.length === 1 ? '1 answer' : `${changes.length} answers`}>
                  <Changes changes={changes} />
                </Details>
              ),
            }),
          }
        })}
      />
      <PageLinks page={page} pages={pages} href={address} />
    </Shell>
  )
}
