import { QuestionForm } from '@/app/_record/question-form'
import { Shell } from '@/app/_shell/shell'
import { addTeam } from '../../actions'
import { teamsOfPage } from '../../load'

/** Adds a team, which services can then belong to. */
export default async function NewTeam() {
  await teamsOfPage()
  return (
    <Shell back="/people">
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          <QuestionForm
            action={addTeam}
            title="Add a team"
            questions={[
              {
                name: 'name',
                label: 'Name of the team',
                hint: 'A team runs one or more services, for example “Prison visits”',
                optional: false,
                control: { type: 'text', mode: 'text', width: 'full' },
              },
            ]}
            values={{}}
            hidden={{}}
            submit="Add team"
            cancel="/people"
          />
        </div>
      </div>
    </Shell>
  )
}
