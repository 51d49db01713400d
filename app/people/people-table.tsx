import { Table } from '@/components/table/table'
import { Tag } from '@/components/tag/tag'
import type { ListedPerson } from '@/prisma/people/listed-people'
import { EmailAddress } from './email-address'
import { rolesInWords } from './roles'

type Properties = {
  people: readonly ListedPerson[]
  teams: readonly { id: string; name: string }[]
  caption: string
}

/** People with what they may do, and whether they have signed in; the name leads to changing them. */
export function PeopleTable({ people, teams, caption }: Properties) {
  return (
    <Table
      classes="app-table--dense"
      caption={caption}
      captionClasses="govuk-table__caption--s"
      firstCellIsHeader
      head={[{ text: 'Person' }, { text: 'Roles' }, { text: 'Status' }]}
      rows={people.map((person) => [
        { html: <NameAndAddress {...person} />, classes: 'govuk-!-text-break-word' },
        { html: <Lines lines={rolesInWords(person, teams)} />, classes: 'govuk-!-text-break-word' },
        { html: <Status {...person} /> },
      ])}
    />
  )
}

function NameAndAddress({ id, name, email }: ListedPerson) {
  return (
    <>
      <a className="govuk-link" href={`/people/${id}`}>
        <span className="govuk-visually-hidden">Change </span>
        {name}
      </a>
      <br />
      <span className="govuk-!-font-weight-regular">
        <EmailAddress email={email} />
      </span>
    </>
  )
}

function Lines({ lines }: { lines: string[] }) {
  if (lines.length === 0) return 'None'
  return (
    <ul className="govuk-list govuk-!-margin-bottom-0 govuk-!-font-size-16">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}

function Status({ hasSignedIn, deactivated }: ListedPerson) {
  if (deactivated) return 'Deactivated'
  return hasSignedIn ? 'Active' : <Tag text="Invited" classes="govuk-!-font-size-16" />
}
