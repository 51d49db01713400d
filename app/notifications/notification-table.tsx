import { Table } from '@/components/table/table'
import { Tag } from '@/components/tag/tag'
import { timeInLondon } from '@/domain/day'
import { notificationInWords } from '@/domain/review/notification'
import type { ListedNotification } from '@/prisma/mail/notifications'

/** What somebody was told, each with the way to it; what they have not opened yet is marked. */
export function NotificationTable({
  notifications,
  total,
}: {
  notifications: readonly ListedNotification[]
  total: number
}) {
  return (
    <Table
      caption={total === 1 ? '1 notification' : `${total} notifications`}
      captionClasses="govuk-table__caption--s"
      head={[{ text: 'What happened' }, { text: 'When' }]}
      rows={notifications.map((notification) => [
        {
          html: (
            <>
              <a className="govuk-link" href={`/notifications/${notification.id}`}>
                {notificationInWords(notification)}
              </a>{' '}
              {!notification.isRead && <Tag text="Unread" classes="govuk-tag--blue" />}
            </>
          ),
          classes: 'govuk-!-text-break-word',
        },
        { text: timeInLondon(notification.at) },
      ])}
    />
  )
}
