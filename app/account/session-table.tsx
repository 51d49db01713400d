import { Table } from '@/components/table/table'
import { timeInLondon } from '@/domain/day'
import type { Account } from '@/prisma/people/account'

/** Where somebody is signed in; `current` is the session of the browser that shows this. */
export function SessionTable({ sessions, current }: Pick<Account, 'sessions'> & { current?: string }) {
  if (sessions.length === 0) return <p className="govuk-body">Not signed in anywhere.</p>
  return (
    <Table
      classes="app-table--dense"
      caption={sessions.length === 1 ? 'Signed in once' : `Signed in ${sessions.length} times`}
      captionClasses="govuk-table__caption--s"
      head={[{ text: 'Signed in' }, { text: 'Last used' }]}
      rows={sessions.map(({ id, createdAt, lastSeenAt }) => [
        { text: timeInLondon(createdAt) },
        { text: `${timeInLondon(lastSeenAt)}${id === current ? ' (this browser)' : ''}` },
      ])}
    />
  )
}
