import { notFound, redirect } from 'next/navigation'
import { crumbsOf } from '@/app/_record/crumbs'
import { WideTable } from '@/app/_record/wide-table'
import { StateTag } from '@/app/_review/state-tag'
import { requireActor } from '@/app/_server/actor'
import { serviceOfPage } from '@/app/_server/load'
import { PageLinks, pageNumber } from '@/app/_shell/page-links'
import { Shell } from '@/app/_shell/shell'
import { PageTitle } from '@/components/form/page-title'
import { NotificationBanner } from '@/components/notification-banner/notification-banner'
import { timeInLondon } from '@/domain/day'
import { personWhoLeft } from '@/domain/review/person-who-left'
import { database } from '@/prisma/database/client'
import { pageSize } from '@/prisma/database/rows-of-page'
import { listVersions, type Names } from '@/prisma/review/versions'
import { CompareForm } from './compare-form'

/** Every version of a service: who submitted it, who decided on it, and two of them to compare. */
export default async function Versions({
  params,
  searchParams,
}: {
  params: Promise<{ slug: string }>
  searchParams: Promise<Record<string, unknown>>
}) {
  const { slug } = await params
  const { page: asked, done } = await searchParams
  const page = pageNumber.parse(asked)
  const [view, read] = await Promise.all([
    serviceOfPage(slug, 'see version'),
    listVersions(await database(), await requireActor(), slug, page),
  ])
  if (!read.ok) notFound()
  const { versions, names, total } = read.value
  const { base, name } = view
  const pages = Math.max(1, Math.ceil(total / pageSize))
  const address = (number: number) => `${base}/versions${number > 1 ? `?page=${number}` : ''}`
  if (page > pages) redirect(address(1))
  return (
    <Shell crumbs={crumbsOf(view)}>
      <PageTitle title={`Versions – ${name}${pages > 1 ? ` (page ${page} of ${pages})` : ''}`} />
      {done === 'restored' && (
        <NotificationBanner type="success" text="The record says again what that version said" />
      )}
      <span className="govuk-caption-l">{name}</span>
      <h1 className="govuk-heading-l">Versions</h1>
      {total === 0 ? (
        <p className="govuk-body">Nothing has been submitted for review yet.</p>
      ) : (
        <>
          <WideTable
            label="Versions"
            classes="app-table--dense"
            caption={total === 1 ? '1 version' : `${total} versions`}
            captionClasses="govuk-table__caption--s"
            firstCellIsHeader
            head={[{ text: 'Version' }, { text: 'State' }, { text: 'Submitted' }, { text: 'Decided' }]}
            rows={versions.map((version) => [
              {
                html: (
                  <a className="govuk-link" href={`${base}/versions/${version.number}`}>
                    Version {version.number}
                  </a>
                ),
              },
              { html: <StateTag state={version.state} /> },
              { text: whoAndWhen(names, version.submittedById, version.submittedAt) },
              { text: whoAndWhen(names, version.decidedById, version.decidedAt) },
            ])}
          />
          <PageLinks page={page} pages={pages} href={address} />
          <h2 className="govuk-heading-m">Compare two versions</h2>
          <CompareForm base={base} total={total} from={String(total)} to="draft" />
        </>
      )}
    </Shell>
  )
}

function whoAndWhen(names: Names, id: string | null, at: Date | null): string {
  if (!at) return 'Not yet'
  return `${(id && names.get(id)) || personWhoLeft}, ${timeInLondon(at)}`
}
