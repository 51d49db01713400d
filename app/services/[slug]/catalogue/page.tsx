import { redirect } from 'next/navigation'
import { crumbsOf } from '@/app/_record/crumbs'
import { serviceOfPage } from '@/app/_server/load'
import { PageLinks } from '@/app/_shell/page-links'
import { Shell } from '@/app/_shell/shell'
import { SearchWithSuggestions } from '@/components/autocomplete/search-with-suggestions'
import { Button } from '@/components/button/button'
import { Checkboxes } from '@/components/checkboxes/checkboxes'
import { Details } from '@/components/details/details'
import { PageTitle } from '@/components/form/page-title'
import { catalogueSubjects } from '@/domain/catalogue/entry'
import { findEntries } from '@/domain/catalogue/find-entries'
import { EntriesFound } from './entries-found'
import { catalogueAddress, searchSchema } from './search'

const pageSize = 20

/** What many services use, to add with the identifiers that usually come with it. */
export default async function Catalogue({
  params,
  searchParams,
}: {
  params: Promise<{ slug: string }>
  searchParams: Promise<Record<string, unknown>>
}) {
  const view = await serviceOfPage((await params).slug, 'see catalogue')
  const { search, subject, page } = searchSchema.parse(await searchParams)
  const found = findEntries(search, subject)
  const pages = Math.max(1, Math.ceil(found.length / pageSize))
  const here = `${view.base}/catalogue`
  if (page > pages) redirect(catalogueAddress(here, { search, subject, page: 1 }))
  const title = `Add from the catalogue${pages > 1 ? ` (page ${page} of ${pages})` : ''}`
  const narrowed = subject.map((one) => catalogueSubjects[one])
  return (
    <Shell crumbs={crumbsOf(view, undefined, 'system')}>
      <PageTitle title={`${title} – ${view.name}`} />
      <span className="govuk-caption-l">{view.name}</span>
      <h1 className="govuk-heading-l">Add from the catalogue</h1>
      <p className="govuk-body">
        Choose what your service uses. You then pick the identifiers that come with it, and check each answer.
      </p>
      <search>
        <form method="get" noValidate>
          <div className="app-filter">
            <SearchWithSuggestions
              key={search}
              name="search"
              label="Search by name"
              hint="A product, a cookie or a log field, for example “_ga”"
              value={search}
              suggestions={`${here}/suggestions`}
            />
            <Button text="Search" classes="govuk-button--secondary" />
          </div>
          <Details
            summaryText={
              narrowed.length > 0 ? `Filter by subject (${narrowed.length} selected)` : 'Filter by subject'
            }
            open={narrowed.length > 0}
          >
            <Checkboxes
              name="subject"
              classes="govuk-checkboxes--small"
              fieldset={{ legend: { text: 'Subjects', classes: 'govuk-visually-hidden' } }}
              items={Object.entries(catalogueSubjects).map(([value, text]) => ({ value, text }))}
              values={subject}
            />
            <Button text="Apply filter" classes="govuk-button--secondary" />
          </Details>
        </form>
      </search>
      <EntriesFound
        found={found}
        shown={found.slice((page - 1) * pageSize, page * pageSize)}
        search={search}
        narrowed={narrowed}
        view={view}
      />
      <PageLinks
        page={page}
        pages={pages}
        href={(number) => catalogueAddress(here, { search, subject, page: number })}
      />
    </Shell>
  )
}
