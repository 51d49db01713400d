import { QuestionForm } from '@/app/_record/question-form'
import { Shell } from '@/app/_shell/shell'
import { invite } from '../actions'
import { teamsOfPage } from '../load'
import { personQuestions, personValues } from '../person-form'

/** Invites somebody into the organisation. */
export default async function Invite() {
  const teams = await teamsOfPage()
  const [name, ...others] = personQuestions(teams)
  if (!name) return null
  return (
    <Shell back="/people">
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          <QuestionForm
            action={invite}
            title="Invite a person"
            questions={[
              name,
              {
                name: 'email',
                label: 'Email address',
                hint: 'They can only sign in with this address, so it must be the one that they use at work',
                optional: false,
                control: { type: 'text', mode: 'email', width: 'full' },
              },
              ...others,
            ]}
            values={personValues(teams)}
            hidden={{}}
            submit="Invite"
            cancel="/people"
          />
        </div>
      </div>
    </Shell>
  )
}
