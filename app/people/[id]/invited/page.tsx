import { Shell } from '@/app/_shell/shell'
import { PageTitle } from '@/components/form/page-title'
import { Panel } from '@/components/panel/panel'
import { personOfPage } from '../../load'
import { TellThem } from '../../tell-them'

/** Confirms an invitation and says what the administrator must do now. */
export default async function Invited({ params }: { params: Promise<{ id: string }> }) {
  const { person } = await personOfPage((await params).id)
  return (
    <Shell>
      <PageTitle title="Person invited" />
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          <Panel titleText="Person invited" text={person.name} />
          <h2 className="govuk-heading-m">What to do now</h2>
          <TellThem {...person} />
          <p className="govuk-body">
            <a className="govuk-link" href="/people/new">
              Invite another person
            </a>{' '}
            or{' '}
            <a className="govuk-link" href="/people">
              go to people and teams
            </a>
          </p>
        </div>
      </div>
    </Shell>
  )
}
