import { QuestionForm } from '@/app/_record/question-form'
import { Shell } from '@/app/_shell/shell'
import { signOutEverywhere } from '@/app/account/actions'
import { accountOfPage } from '@/app/account/load'
import { SessionTable } from '@/app/account/session-table'

/** Where somebody is signed in, and the button that signs them out there. */
export default async function Sessions({ params }: { params: Promise<{ id: string }> }) {
  const { id, name, sessions } = await accountOfPage((await params).id)
  return (
    <Shell back={`/people/${id}`}>
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          <QuestionForm
            action={signOutEverywhere}
            title="Are you sure you want to sign this person out everywhere?"
            caption={name}
            introduction={`${name} can sign in again. To stop that, deactivate them.`}
            questions={[]}
            values={{}}
            hidden={{ id }}
            submit="Sign out everywhere"
            cancel={`/people/${id}`}
          >
            <SessionTable sessions={sessions} />
          </QuestionForm>
        </div>
      </div>
    </Shell>
  )
}
