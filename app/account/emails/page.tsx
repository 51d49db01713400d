import { QuestionForm } from '@/app/_record/question-form'
import { requireActor } from '@/app/_server/actor'
import { Shell } from '@/app/_shell/shell'
import { mailSettings } from '@/domain/review/notification'
import { database } from '@/prisma/database/client'
import { readMailSetting } from '@/prisma/mail/mail-setting'
import { changeEmails } from '../actions'

/** Asks which emails somebody wants to get. */
export default async function Emails() {
  const setting = await readMailSetting(await database(), await requireActor())
  const items = Object.entries(mailSettings).map(([value, text]) => ({ value, text }))
  return (
    <Shell back="/account">
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          <QuestionForm
            action={changeEmails}
            title="Emails when something happens"
            introduction="An email says what happened to which service, with a link. It never holds anything from the record. You find the same under Notifications, whatever you choose here."
            questions={[
              {
                name: 'mail',
                label: 'Which emails do you want?',
                optional: false,
                control: { type: 'radios', items },
              },
            ]}
            values={{ mail: setting }}
            hidden={{}}
            submit="Save"
            cancel="/account"
          />
        </div>
      </div>
    </Shell>
  )
}
