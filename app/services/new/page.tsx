import { QuestionForm } from '@/app/_record/question-form'
import { requireActor } from '@/app/_server/actor'
import { refusePage } from '@/app/_server/refuse-page'
import { Shell } from '@/app/_shell/shell'
import { serviceFields } from '@/domain/record/kinds/service'
import { database } from '@/prisma/database/client'
import { teamsToCreateFor } from '@/prisma/record/services'
import { createService } from './actions'

/** Adds a service to a team that the person edits for. */
export default async function NewService() {
  const actor = await requireActor()
  const teams = await teamsToCreateFor(await database(), actor)
  const [only, ...others] = teams
  if (!only) return refusePage('create service')
  const { label, hint } = serviceFields.name
  return (
    <Shell back="/services">
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          <QuestionForm
            action={createService}
            title="Add a service"
            questions={[
              {
                name: 'name',
                label,
                hint,
                optional: false,
                control: { type: 'text', mode: 'text', width: 'full' },
              },
              {
                name: 'teamId',
                label: 'Which team runs it?',
                optional: false,
                control: { type: 'radios', items: teams.map(({ id, name }) => ({ value: id, text: name })) },
              },
            ]}
            values={others.length === 0 ? { teamId: only.id } : {}}
            hidden={{}}
          />
        </div>
      </div>
    </Shell>
  )
}
