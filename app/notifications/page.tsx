import { forbidden, redirect } from 'next/navigation'
import { z } from 'zod'
import { PageTitle } from '@/components/form/page-title'
import { NotificationBanner } from '@/components/notification-banner/notification-banner'
import { database } from '@/prisma/database/client'
import { pageSize } from '@/prisma/database/rows-of-page'
import { listNotifications } from '@/prisma/mail/notifications'
import { QuestionForm } from '../_record/question-form'
import { currentUnread, requireActor } from '../_server/actor'
import { PageLinks, pageNumber } from '../_shell/page-links'
import { Shell } from '../_shell/shell'
import { markRead } from './actions'
import { NotificationTable } from './notification-table'

const querySchema = z.object({
  page: pageNumber,
  done: z.literal('read').optional().catch(undefined),
})

type Props = { searchParams: Promise<Record<string, unknown>> }

/** What somebody was told, the newest first, and the button that marks it as read. */
export default async function Notifications({ searchParams }: Props) {
  const { page, done } = querySchema.parse(await searchParams)
  const shownAt = new Date().toISOString()
  const read = await listNotifications(await database(), await requireActor(), page)
  if (!read.ok) forbidden()
  const { notifications, total } = read.value
  const pages = Math.max(1, Math.ceil(total / pageSize))
  const address = (number: number) => `/notifications${number > 1 ? `?page=${number}` : ''}`
  if (page > pages) redirect(address(1))
  const title = pages > 1 ? `Notifications (page ${page} of ${pages})` : 'Notifications'
  const list = (
    <>
      <p className="govuk-body">
        This is what happened to services that concern you. You can{' '}
        <a className="govuk-link" href="/account/emails">
          choose which emails you get
        </a>
        .
      </p>
      {total === 0 ? (
        <p className="govuk-body">You have no notifications.</p>
      ) : (
        <NotificationTable notifications={notifications} total={total} />
      )}
      <PageLinks page={page} pages={pages} href={address} />
    </>
  )
  return (
    <Shell>
      {done && <NotificationBanner type="success" text="All notifications are marked as read" />}
      {(await currentUnread()) > 0 ? (
        <QuestionForm
          action={markRead}
          title={title}
          questions={[]}
          values={{}}
          hidden={{ shownAt }}
          submit="Mark all as read"
        >
          {list}
        </QuestionForm>
      ) : (
        <>
          <PageTitle title={title} />
          <h1 className="govuk-heading-l">{title}</h1>
          {list}
        </>
      )}
    </Shell>
  )
}
