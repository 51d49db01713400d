import { redirect } from 'next/navigation'
import { QuestionForm } from '@/app/_record/question-form'
import { Shell } from '@/app/_shell/shell'
import { personWhoLeft } from '@/domain/review/person-who-left'
import { erase } from '../../actions'
import { personOfPage } from '../../load'

/** Asks before the name of somebody is erased, which cannot be undone. */
export default async function Erase({ params }: { params: Promise<{ id: string }> }) {
  const { person } = await personOfPage((await params).id)
  const { id, name, version, deactivated } = person
  if (!deactivated) redirect(`/people/${id}`)
  return (
    <Shell back={`/people/${id}`}>
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          <QuestionForm
            action={erase}
            title="Are you sure you want to erase this person’s name?"
            caption={name}
            introduction={`This deletes their name, email address, sign-in ID, roles and teams. It cannot be undone. The history will say “${personWhoLeft}” in place of ${name}.`}
            questions={[]}
            values={{}}
            hidden={{ id, version: String(version) }}
            submit="Erase this person’s name"
            final
            cancel={`/people/${id}`}
          />
        </div>
      </div>
    </Shell>
  )
}
