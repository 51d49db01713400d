import { z } from 'zod'
import { crumbsOf } from '@/app/_record/crumbs'
import { serviceOfPage } from '@/app/_server/load'
import { Shell } from '@/app/_server/shell'
import { Button } from '@/components/button/button'
import { PageTitle } from '@/components/form/page-title'
import { Input } from '@/components/input/input'
import { catalogueByGroup } from '@/domain/record/catalogue/catalogue'

const searchSchema = z.string().max(200).catch('')

/** What many services use, to add with the identifiers that usually come with it. */
export default async function Catalogue({
  params,
  searchParams,
}: {
  params: Promise<{ slug: string }>
  searchParams: Promise<Record<string, unknown>>
}) {
  const loaded = await serviceOfPage((await params).slug, 'see catalogue')
  const search = searchSchema.parse((await searchParams).search)
  const wanted = search.trim().toLowerCase()
  const groups = catalogueByGroup()
    .map(({ title, entries }) => ({
      title,
      entries: entries.filter(({ name, summary, identifiers }) =>
        [name, summary, ...identifiers.map((identifier) => identifier.name ?? '')].some((text) =>
          text.toLowerCase().includes(wanted),
        ),
      ),
    }))
    .filter(({ entries }) => entries.length > 0)
  return (
    <Shell at="services" crumbs={crumbsOf(loaded, undefined, 'system')}>
      <PageTitle title={`Add from the catalogue – ${loaded.name}`} />
      <span className="govuk-caption-l">{loaded.name}</span>
      <h1 className="govuk-heading-l">Add from the catalogue</h1>
      <p className="govuk-body">
        Choose what your service uses. You then pick the identifiers that come with it, and check each answer.
      </p>
      <search>
        <form method="get" className="app-filter" noValidate>
          <Input
            name="search"
            label={{ text: 'Search by name' }}
            hint={{ text: 'A product, a cookie or a log field, for example “_ga”' }}
            value={search}
            classes="govuk-input--width-20"
          />
          <Button text="Search" classes="govuk-button--secondary" />
        </form>
      </search>
      {groups.length === 0 && (
        <p className="govuk-body">
          Nothing in the catalogue matches. Try another name, or add a system yourself.
        </p>
      )}
      {groups.map(({ title, entries }) => (
        <section key={title}>
          <h2 className="govuk-heading-m">{title}</h2>
          <ul className="govuk-list">
            {entries.map(({ id, name, summary }) => (
              <li key={id} className="govuk-!-margin-bottom-3">
                <a className="govuk-link" href={`${loaded.base}/catalogue/${id}`}>
                  {name}
                </a>
                <p className="govuk-hint govuk-!-margin-bottom-0">{summary}</p>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Shell>
  )
}
