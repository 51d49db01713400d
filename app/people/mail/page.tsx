import { forbidden, redirect } from 'next/navigation'
import { z } from 'zod'
import { QuestionForm } from '@/app/_record/question-form'
import { requireActor } from '@/app/_server/actor'
import { PageLinks, pageNumber } from '@/app/_shell/page-links'
import { Shell } from '@/app/_shell/shell'
import { PageTitle } from '@/components/form/page-title'
import { NotificationBanner } from '@/components/notification-banner/notification-banner'
import { timeInLondon } from '@/domain/day'
import { failureInWords } from '@/domain/review/mail'
import { database } from '@/prisma/database/client'
import { pageSize } from '@/prisma/database/rows-of-page'
import { type FailedMail, listFailedMails } from '@/prisma/mail/failed-mails'
import { resend } from './actions'

const querySchema = z.object({
  page: pageNumber,
  done: z.literal('queued').optional().catch(undefined),
})

type Props = { searchParams: Promise<Record<string, unknown>> }

/** The emails that could not be sent, to be picked and sent again. */
export default async function UnsentMail({ searchParams }: Props) {
  const { page, done } = querySchema.parse(await searchParams)
  const read = await listFailedMails(await database(), await requireActor(), page)
  if (!read.ok) forbidden()
  const { mails, total } = read.value
  const pages = Math.max(1, Math.ceil(total / pageSize))
  const address = (number: number) => `/people/mail${number > 1 ? `?page=${number}` : ''}`
  if (page > pages) redirect(address(1))
  const title =
    pages > 1 ? `Emails that could not be sent (page ${page} of ${pages})` : 'Emails that could not be sent'
  return (
    <Shell back="/people">
      {done && (
        <NotificationBanner type="success" text="The emails will be sent again in the next few seconds" />
      )}
      {total === 0 ? (
        <>
          <PageTitle title={title} />
          <h1 className="govuk-heading-l">{title}</h1>
          <p className="govuk-body">There are none.</p>
        </>
      ) : (
        <QuestionForm
          action={resend}
          title={title}
          introduction="Each was tried for about six hours, or was refused for good. People find what it says under Notifications."
          questions={[
            {
              name: 'ids',
              label: total === 1 ? '1 email' : `${total} emails`,
              hint: 'Select those to send again',
              optional: false,
              control: { type: 'checkboxes', items: mails.map(itemOf) },
            },
          ]}
          values={{}}
          hidden={{}}
          submit="Send again"
        >
          <PageLinks page={page} pages={pages} href={address} />
        </QuestionForm>
      )}
    </Shell>
  )
}

function itemOf({ id, name, createdAt, attempts, failure, subject }: FailedMail) {
  const times = attempts === 1 ? 'tried once' : `tried ${attempts} times`
  return {
    value: id,
    text: `To ${name}: ${subject}`,
    hint: { text: `${timeInLondon(createdAt)}. ${failureInWords(failure)} (${times})` },
  }
}
