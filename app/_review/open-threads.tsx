import { database } from '@/prisma/database/client'
import { listComments } from '@/prisma/review/comments'
import { Threads } from '../_comments/comments'
import type { VersionView } from './version-of-page'

/** The comments on a service that are open, the newest first. */
export async function OpenThreads({ view }: { view: VersionView }) {
  const { actor, at, base, record } = view
  const listed = await listComments(await database(), actor, at.slug, { state: 'open' })
  const { threads, total } = listed.ok ? listed.value : { threads: [], total: 0 }
  return (
    <section aria-labelledby="open-comments">
      <h2 className="govuk-heading-m" id="open-comments">
        Open comments
      </h2>
      {total === 0 && <p className="govuk-body">No comment is open.</p>}
      <Threads slug={at.slug} record={record} threads={threads} headingLevel={3} />
      <p className="govuk-body">
        <a className="govuk-link" href={`${base}/comments`}>
          {total > threads.length ? `All comments, ${total} of them open` : 'All comments'}
        </a>
      </p>
    </section>
  )
}
