import { QuestionForm } from '@/app/_record/question-form'
import { isDemo } from '@/app/_server/actor'
import { Shell } from '@/app/_shell/shell'
import { Button } from '@/components/button/button'
import { change } from '../actions'
import { EmailAddress } from '../email-address'
import { personOfPage } from '../load'
import { personQuestions, personValues } from '../person-form'
import { TellThem } from '../tell-them'

/** Changes what somebody is called and may do, and leads to deactivating them. */
export default async function Person({ params }: { params: Promise<{ id: string }> }) {
  const { person, teams } = await personOfPage((await params).id)
  const { id, name, email, version, hasSignedIn, deactivated } = person
  return (
    <Shell back="/people">
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          <QuestionForm
            action={change}
            title="Change a person"
            caption={name}
            introduction={
              <>
                They sign in with <EmailAddress email={email} />
              </>
            }
            questions={personQuestions(teams)}
            values={personValues(teams, person)}
            hidden={{ id, version: String(version) }}
            submit="Save changes"
            cancel="/people"
          />
          {!hasSignedIn && !deactivated && !isDemo() && (
            <>
              <h2 className="govuk-heading-m">Not signed in yet</h2>
              <TellThem name={name} email={email} />
            </>
          )}
          <h2 className="govuk-heading-m">What they can reach</h2>
          <p className="govuk-body">
            <a className="govuk-link" href={`/people/${id}/reach`}>
              See the roles, teams and services of {name}
            </a>
          </p>
          <h2 className="govuk-heading-m">Where they are signed in</h2>
          <p className="govuk-body">
            <a className="govuk-link" href={`/people/${id}/sessions`}>
              See where {name} is signed in, and sign them out
            </a>
          </p>
          <h2 className="govuk-heading-m">{deactivated ? 'Deactivated' : 'Deactivate'}</h2>
          <p className="govuk-body">
            {deactivated
              ? `${name} cannot sign in. What they changed is still in the history.`
              : `Deactivate ${name} when they should no longer sign in. You can reactivate them later.`}
          </p>
          <Button
            href={`/people/${id}/access`}
            text={deactivated ? 'Reactivate' : 'Deactivate'}
            classes="govuk-button--secondary"
          />
          {deactivated && (
            <>
              <h2 className="govuk-heading-m">Erase their name</h2>
              <p className="govuk-body">
                When we no longer need to know who {name} was, erase their name. The history keeps what they
                did, without saying who they were.
              </p>
              <Button
                href={`/people/${id}/erase`}
                text="Erase this person’s name"
                classes="govuk-button--secondary"
              />
            </>
          )}
        </div>
      </div>
    </Shell>
  )
}
