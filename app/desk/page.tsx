import { forbidden, redirect } from 'next/navigation'
import { PageTitle } from '@/components/form/page-title'
import { SubNavigation } from '@/components/moj/sub-navigation/sub-navigation'
import { type DeskList, deskLists } from '@/domain/review/desk'
import { database } from '@/prisma/database/client'
import { teamsToFilterBy } from '@/prisma/record/services'
import { readDesk, rowsOf } from '@/prisma/review/desk'
import { agenciesToFilterBy } from '@/prisma/review/desk-filters'
import { requireActor } from '../_server/actor'
import { today } from '../_server/today'
import { PageLinks } from '../_shell/page-links'
import { Shell } from '../_shell/shell'
import { ChangedService } from './changed-service'
import { ExceptionTable } from './exception-table'
import { Filters } from './filters'
import { deskAddress, searchSchema } from './search'
import { VersionTable } from './version-table'

/** The officers’ desk: what waits for them in their organisation, the longest first, a list and a page at a time. */
export default async function Desk({ searchParams }: { searchParams: Promise<Record<string, unknown>> }) {
  const search = searchSchema.parse(await searchParams)
  const { list, team: teamId, agency, severity, state, page } = search
  const actor = await requireActor()
  const db = await database()
  const asked = {
    ...{ list, teamId, agency, page, today: today() },
    ...(severity && { severity }),
    ...(list === 'all' && state && { state }),
  }
  const [read, teams, agencies] = await Promise.all([
    readDesk(db, actor, asked),
    teamsToFilterBy(db, actor),
    agenciesToFilterBy(db, actor),
  ])
  if (!read.ok) forbidden()
  const { counts, versions, exceptions } = read.value
  const total = counts[list]
  const pages = Math.max(1, Math.ceil(total / rowsOf(list)))
  if (page > pages) redirect(deskAddress({ ...search, page: 1 }))
  const title = `Reviews – ${deskLists[list].title}`
  const noun = list === 'expiring' ? 'exception' : 'version'
  const caption = total === 1 ? `1 ${noun}` : `${total} ${noun}s`
  const isFiltered = [teamId, agency, severity, state].some(Boolean)
  return (
    <Shell>
      <PageTitle title={pages > 1 ? `${title} (page ${page} of ${pages})` : title} />
      <h1 className="govuk-heading-l">Reviews</h1>
      <SubNavigation
        label="What to show"
        items={Object.entries(deskLists).map(([name, { title }]) => ({
          text: `${title} (${counts[name as DeskList]})`,
          href: deskAddress({ ...search, list: name as DeskList, state: '', page: 1 }),
          active: name === list,
        }))}
      />
      <h2 className="govuk-heading-m">{deskLists[list].title}</h2>
      <Filters search={search} teams={teams} agencies={agencies} />
      {total === 0 && (
        <p className="govuk-body">
          {isFiltered ? 'Nothing matches. Try other filters.' : deskLists[list].nothing}
        </p>
      )}
      {list === 'changed' &&
        versions.map((version) => <ChangedService key={version.slug} version={version} />)}
      {list !== 'changed' && versions.length > 0 && (
        <VersionTable list={list} versions={versions} caption={caption} actor={actor} today={today()} />
      )}
      {exceptions.length > 0 && <ExceptionTable exceptions={exceptions} caption={caption} today={today()} />}
      <PageLinks page={page} pages={pages} href={(number) => deskAddress({ ...search, page: number })} />
    </Shell>
  )
}
