import { SummaryList } from '@/components/summary-list/summary-list'
import { mailSettings } from '@/domain/review/notification'
import { database } from '@/prisma/database/client'
import { readMailSetting } from '@/prisma/mail/mail-setting'
import { Lines } from '../_record/lines'
import { QuestionForm } from '../_record/question-form'
import { currentSessionId, requireActor } from '../_server/actor'
import { Shell } from '../_shell/shell'
import { rolesInWords } from '../people/roles'
import { signOutEverywhere } from './actions'
import { accountOfPage } from './load'
import { SessionTable } from './session-table'

/** Who one is here, what one may do, and where one is signed in. */
export default async function AccountPage() {
  const account = await accountOfPage()
  const { id, name, email, memberships, sessions } = account
  const roles = rolesInWords(
    account,
    memberships.map(({ team }) => team),
  )
  return (
    <Shell>
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          <QuestionForm
            action={signOutEverywhere}
            title="Your account"
            questions={[]}
            values={{}}
            hidden={{ id }}
            submit="Sign out everywhere"
          >
            <SummaryList
              rows={[
                { key: { text: 'Name' }, value: { text: name, classes: 'govuk-!-text-break-word' } },
                {
                  key: { text: 'Email address' },
                  value: { text: email ?? 'None', classes: 'govuk-!-text-break-word' },
                },
                {
                  key: { text: 'When something happens' },
                  value: {
                    text: mailSettings[await readMailSetting(await database(), await requireActor())],
                  },
                  actions: {
                    items: [
                      {
                        href: '/account/emails',
                        text: 'Change',
                        visuallyHiddenText: 'which emails you get',
                      },
                    ],
                  },
                },
                {
                  key: { text: 'Roles and teams' },
                  value: { html: <Lines lines={roles.length > 0 ? roles : ['None']} /> },
                },
              ]}
            />
            <p className="govuk-body">
              To change your name, email address, roles or teams, ask an administrator of your organisation.
            </p>
            <h2 className="govuk-heading-m">Where you are signed in</h2>
            <SessionTable sessions={sessions} current={await currentSessionId()} />
            <p className="govuk-body">
              If you do not recognise one of these, or have lost a device, sign out everywhere. That includes
              this browser.
            </p>
          </QuestionForm>
        </div>
      </div>
    </Shell>
  )
}
