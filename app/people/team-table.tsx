import { Table } from '@/components/table/table'
import type { ListedPerson } from '@/prisma/people'

type Properties = { people: readonly ListedPerson[]; teams: readonly { id: string; name: string }[] }

/** The teams, each with how many people who may sign in are in it. */
export function TeamTable({ people, teams }: Properties) {
  if (teams.length === 0) return <p className="govuk-body">There are no teams yet.</p>
  const active = people.filter(({ deactivated }) => !deactivated)
  const count = (id: string, role: 'editor' | 'viewer') =>
    active.filter(({ memberships }) => memberships.some((one) => one.teamId === id && one.role === role))
      .length
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
      rows={teams.map(({ id, name }) => [
        { text: name, classes: 'govuk-!-text-break-word' },
        { text: String(count(id, 'editor')), format: 'numeric' },
        { text: String(count(id, 'viewer')), format: 'numeric' },
      ])}
    />
  )
}
