import { redirect } from 'next/navigation'
import { z } from 'zod'
import { Button } from '@/components/button/button'
import { PageTitle } from '@/components/form/page-title'
import { Input } from '@/components/input/input'
import { Select } from '@/components/select/select'
import { Table } from '@/components/table/table'
import { idSchema } from '@/domain/record/field'
import { answerInWords } from '@/domain/record/in-words'
import { serviceFields } from '@/domain/record/kinds/service'
import { textSchema } from '@/domain/record/text'
import { placesWhere } from '@/domain/review/permissions'
import { database } from '@/prisma/database/client'
import { listServices, pageSize, teamsToFilterBy } from '@/prisma/record/services'
import { requireActor } from '../_server/actor'
import { PageLinks, pageNumber } from '../_shell/page-links'
import { Shell } from '../_shell/shell'

const searchSchema = z.object({
  search: textSchema('Search', 200, 'one line').catch(''),
  team: idSchema.catch(''),
  page: pageNumber,
})

/** The services that a person may see: search by name, filter by team, a page at a time. */
export default async function Services({ searchParams }: { searchParams: Promise<Record<string, unknown>> }) {
  const { search, team, page } = searchSchema.parse(await searchParams)
  const actor = await requireActor()
  const db = await database()
  const [{ services, total }, teams] = await Promise.all([
    listServices(db, actor, { search: search || undefined, teamId: team || undefined, page }),
    teamsToFilterBy(db, actor),
  ])
  const pages = Math.max(1, Math.ceil(total / pageSize))
  if (page > pages) redirect(listAddress({ search, team, page: 1 }))
  const mayCreate = placesWhere(actor, 'create service').length > 0
  return (
    <Shell>
      <PageTitle title={pages > 1 ? `Your services (page ${page} of ${pages})` : 'Your services'} />
      <h1 className="govuk-heading-l">Your services</h1>
      {mayCreate && <Button href="/services/new" text="Add a service" />}
      <search>
        <form method="get" action="/services" className="app-filter" noValidate>
          <Input
            name="search"
            label={{ text: 'Search by name' }}
            value={search}
            classes="govuk-input--width-20"
          />
          {teams.length > 1 && (
            <Select
              name="team"
              label={{ text: 'Team' }}
              value={team}
              items={[
                { value: '', text: 'All teams' },
                ...teams.map(({ id, name }) => ({ value: id, text: name })),
              ]}
            />
          )}
          <Button text="Search" classes="govuk-button--secondary" />
        </form>
      </search>
      {services.length === 0 ? (
        <p className="govuk-body">
          {search || team ? 'No service matches. Try another name or team.' : 'There are no services yet.'}
        </p>
      ) : (
        <Table
          caption={total === 1 ? '1 service' : `${total} services`}
          captionClasses="govuk-table__caption--s"
          firstCellIsHeader
          head={[{ text: 'Service' }, { text: 'Team' }, { text: 'Phase' }]}
          rows={services.map((service) => [
            {
              html: (
                <a className="govuk-link app-as-typed" href={`/services/${service.slug}`}>
                  {service.name}
                </a>
              ),
            },
            { text: service.teamName },
            {
              text:
                answerInWords(serviceFields.phase, service.phase, (_, id) => id).join('') || 'Not recorded',
            },
          ])}
        />
      )}
      <PageLinks page={page} pages={pages} href={(number) => listAddress({ search, team, page: number })} />
    </Shell>
  )
}

function listAddress({ search, team, page }: { search: string; team: string; page: number }): string {
  const query = new URLSearchParams({
    ...(search && { search }),
    ...(team && { team }),
    ...(page > 1 && { page: String(page) }),
  })
  return query.size > 0 ? `/services?${query}` : '/services'
}
