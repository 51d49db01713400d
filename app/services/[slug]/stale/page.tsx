import { crumbsOf } from '@/app/_record/crumbs'
import { StaleList } from '@/app/_review/stale-list'
import { stalePartsOf } from '@/app/_review/stale-parts'
import { serviceOfPage } from '@/app/_server/load'
import { Shell } from '@/app/_shell/shell'
import { PageTitle } from '@/components/form/page-title'

/** Which published sentences the record, as it is now, makes untrue, and who changed what is behind each. */
export default async function StalePage({ params }: { params: Promise<{ slug: string }> }) {
  const view = await serviceOfPage((await params).slug, 'see version')
  const { name, base, record, can } = view
  const found = await stalePartsOf(record)
  return (
    <Shell crumbs={crumbsOf(view)}>
      <PageTitle title={`Published documents that are no longer true – ${name}`} />
      <span className="govuk-caption-l">{name}</span>
      <h1 className="govuk-heading-l">Published documents that are no longer true</h1>
      {found ? (
        <>
          {found.parts.length > 0 && (
            <p className="govuk-body">
              These parts of version {found.number} differ from what the record says today.
              {can('submit version') && (
                <>
                  {' '}
                  To publish what is true now,{' '}
                  <a className="govuk-link" href={`${base}/submit`}>
                    submit the record for review
                  </a>
                  .
                </>
              )}
            </p>
          )}
          <StaleList parts={found.parts} changed={found.changed} />
        </>
      ) : (
        <p className="govuk-body">Nothing of this service has been published yet.</p>
      )}
    </Shell>
  )
}
