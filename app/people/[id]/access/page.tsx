import { QuestionForm } from '@/app/_record/question-form'
import { Shell } from '@/app/_shell/shell'
import { changeAccess } from '../../actions'
import { personOfPage } from '../../load'

/** Asks before somebody is deactivated or let in again. */
export default async function Access({ params }: { params: Promise<{ id: string }> }) {
  const { person } = await personOfPage((await params).id)
  const { id, name, version, deactivated } = person
  return (
    <Shell back={`/people/${id}`}>
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          <QuestionForm
            action={changeAccess}
            title={`Are you sure you want to ${deactivated ? 'reactivate' : 'deactivate'} this person?`}
            caption={name}
            introduction={
              deactivated
                ? `${name} will be able to sign in again, with the roles that they had.`
                : `${name} will be signed out and will not be able to sign in. Their roles and what they changed are kept.`
            }
            questions={[]}
            values={{}}
            hidden={{ id, version: String(version), deactivated: String(!deactivated) }}
            submit={deactivated ? 'Reactivate' : 'Deactivate'}
            cancel={`/people/${id}`}
          />
        </div>
      </div>
    </Shell>
  )
}
