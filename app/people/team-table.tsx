import { Table } from '@/components/table/table'
import type { ListedTeam } from '@/prisma/people/teams'

/** The teams, each with how many people who may sign in are in it. */
export function TeamTable({ teams }: { teams: readonly ListedTeam[] }) {
  if (teams.length === 0) return <p className="govuk-body">There are no teams yet.</p>
  return (
    <Table
      classes="app-table--dense"
      caption={teams.length === 1 ? '1 team' : `${teams.length} teams`}
      captionClasses="govuk-table__caption--s"
      firstCellIsHeader
      head={[
        { text: 'Team' },
        { text: 'Editors', format: 'numeric' },
        { text: 'Viewers', format: 'numeric' },
      ]}
      rows={teams.map(({ name, editors, viewers }) => [
        { text: name, classes: 'govuk-!-text-break-word' },
        { text: String(editors), format: 'numeric' },
        { text: String(viewers), format: 'numeric' },
      ])}
    />
  )
}
