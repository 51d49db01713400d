import { forbidden, redirect } from 'next/navigation'
import { requireActor } from '@/app/_server/actor'
import { PageLinks, pageNumber } from '@/app/_shell/page-links'
import { Shell } from '@/app/_shell/shell'
import { PageTitle } from '@/components/form/page-title'
import { Table } from '@/components/table/table'
import { database } from '@/prisma/database/client'
import { pageSize } from '@/prisma/database/rows-of-page'
import { type ReachedService, servicesReachedBy } from '@/prisma/people/listed-people'
import { personOfPage } from '../../load'
import { reachInWords } from '../../roles'

/** What somebody can reach: their roles in the organisation, their teams, and every service that they can open. */
export default async function Reach({
  params,
  searchParams,
}: {
  params: Promise<{ id: string }>
  searchParams: Promise<Record<string, unknown>>
}) {
  const { person, teams } = await personOfPage((await params).id)
  const page = pageNumber.parse((await searchParams).page)
  const reached = await servicesReachedBy(await database(), await requireActor(), person, page)
  if (!reached.ok) forbidden()
  const { services, total } = reached.value
  const pages = Math.max(1, Math.ceil(total / pageSize))
  const address = (number: number) => `/people/${person.id}/reach${number > 1 ? `?page=${number}` : ''}`
  if (page > pages) redirect(address(1))
  const title = `What ${person.name} can reach`
  return (
    <Shell back={`/people/${person.id}`}>
      <PageTitle title={pages > 1 ? `${title} (page ${page} of ${pages})` : title} />
      <h1 className="govuk-heading-l app-as-typed">{title}</h1>
      <h2 className="govuk-heading-m">Roles and teams</h2>
      {person.deactivated && (
        <p className="govuk-body">They have been deactivated: they cannot sign in and reach nothing.</p>
      )}
      <List items={reachInWords(person, teams)} />
      <h2 className="govuk-heading-m">Services</h2>
      {total === 0 ? (
        <p className="govuk-body">No services.</p>
      ) : (
        <ServiceTable services={services} caption={total === 1 ? '1 service' : `${total} services`} />
      )}
      <PageLinks page={page} pages={pages} href={address} />
    </Shell>
  )
}

function List({ items }: { items: string[] }) {
  if (items.length === 0) return <p className="govuk-body">No roles, and in no team.</p>
  return (
    <ul className="govuk-list govuk-list--bullet">
      {items.map((item) => (
        <li key={item} className="govuk-!-text-break-word">
          {item}
        </li>
      ))}
    </ul>
  )
}

function ServiceTable({ services, caption }: { services: ReachedService[]; caption: string }) {
  return (
    <Table
      classes="app-table--dense"
      caption={caption}
      captionClasses="govuk-table__caption--s"
      firstCellIsHeader
      head={[{ text: 'Service' }, { text: 'Team' }, { text: 'They can' }]}
      rows={services.map(({ slug, name, teamName, mayEdit }) => [
        {
          html: (
            <a className="govuk-link app-as-typed" href={`/services/${slug}`}>
              {name}
            </a>
          ),
        },
        { text: teamName, classes: 'govuk-!-text-break-word' },
        { text: mayEdit ? 'See and change it' : 'See it' },
      ])}
    />
  )
}
