import { forbidden, redirect } from 'next/navigation'
import { z } from 'zod'
import { Button } from '@/components/button/button'
import { PageTitle } from '@/components/form/page-title'
import { Input } from '@/components/input/input'
import { NotificationBanner } from '@/components/notification-banner/notification-banner'
import { textSchema } from '@/domain/record/text'
import { database } from '@/prisma/database/client'
import { pageSize } from '@/prisma/database/rows-of-page'
import { listPeople } from '@/prisma/people/listed-people'
import { requireActor } from '../_server/actor'
import { PageLinks, pageNumber } from '../_shell/page-links'
import { Shell } from '../_shell/shell'
import { teamsOfPage } from './load'
import { PeopleTable } from './people-table'
import { TeamTable } from './team-table'

const done = {
  changed: 'Changes saved',
  deactivated: 'The person can no longer sign in',
  reactivated: 'The person can sign in again',
  'signed-out': 'The person has been signed out everywhere',
  erased: 'The name has been erased',
  'team-added': 'Team added',
}

const searchSchema = z.object({
  search: textSchema('Search', 200, 'one line').catch(''),
  page: pageNumber,
  done: z
    .enum(Object.keys(done) as (keyof typeof done)[])
    .optional()
    .catch(undefined),
})

/** The people and teams of the organisation: search by name or address, a page at a time. */
export default async function People({ searchParams }: { searchParams: Promise<Record<string, unknown>> }) {
  const { search, page, done: happened } = searchSchema.parse(await searchParams)
  const teams = await teamsOfPage()
  const found = await listPeople(await database(), await requireActor(), { search, page })
  if (!found.ok) forbidden()
  const { people, total } = found.value
  const pages = Math.max(1, Math.ceil(total / pageSize))
  if (page > pages) redirect(listAddress({ search, page: 1 }))
  return (
    <Shell>
      <PageTitle title={pages > 1 ? `People and teams (page ${page} of ${pages})` : 'People and teams'} />
      {happened && <NotificationBanner type="success" text={done[happened]} />}
      <h1 className="govuk-heading-l">People and teams</h1>
      <h2 className="govuk-heading-m">People</h2>
      <Button href="/people/new" text="Invite a person" />
      <search>
        <form method="get" action="/people" className="app-filter" noValidate>
          <Input
            name="search"
            label={{ text: 'Search by name or email address' }}
            value={search}
            classes="govuk-input--width-20"
          />
          <Button text="Search" classes="govuk-button--secondary" />
        </form>
      </search>
      {total === 0 ? (
        <p className="govuk-body">Nobody matches. Try another name or email address.</p>
      ) : (
        <PeopleTable people={people} teams={teams} caption={total === 1 ? '1 person' : `${total} people`} />
      )}
      <PageLinks page={page} pages={pages} href={(number) => listAddress({ search, page: number })} />
      <h2 className="govuk-heading-m">Teams</h2>
      <Button href="/people/teams/new" text="Add a team" classes="govuk-button--secondary" />
      <TeamTable teams={teams} />
      <h2 className="govuk-heading-m">Emails</h2>
      <p className="govuk-body">
        <a className="govuk-link" href="/people/mail">
          See emails that could not be sent
        </a>
      </p>
      <h2 className="govuk-heading-m">Refused changes</h2>
      <p className="govuk-body">
        <a className="govuk-link" href="/people/refusals">
          See what people tried to change and may not
        </a>
      </p>
    </Shell>
  )
}

function listAddress({ search, page }: { search: string; page: number }): string {
  const query = new URLSearchParams({ ...(search && { search }), ...(page > 1 && { page: String(page) }) })
  return query.size > 0 ? `/people?${query}` : '/people'
}
