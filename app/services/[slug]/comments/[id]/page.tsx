import { notFound } from 'next/navigation'
import { z } from 'zod'
import { StateOfThread } from '@/app/_comments/comments'
import { headingOf, subjectOn } from '@/app/_comments/subject'
import { AboutWhat } from '@/app/_review/about-what'
import { requireActor } from '@/app/_server/actor'
import { withFormKey } from '@/app/_server/form-key'
import { serviceOfPage } from '@/app/_server/load'
import { Shell } from '@/app/_shell/shell'
import { NotificationBanner } from '@/components/notification-banner/notification-banner'
import { database } from '@/prisma/database/client'
import { readThread } from '@/prisma/review/comments'
import { ThreadForm } from './thread-form'
import { WhatWasSaid } from './what-was-said'

const done = {
  answered: 'Answer sent',
  resolved: 'Comment resolved',
  reopened: 'Comment reopened',
  withdrawn: 'What you said is withdrawn',
} as const

const doneSchema = z
  .enum(Object.keys(done) as (keyof typeof done)[])
  .optional()
  .catch(undefined)

/** A comment with its answers, and what can be done about it. */
export default async function CommentPage({
  params,
  searchParams,
}: {
  params: Promise<{ slug: string; id: string }>
  searchParams: Promise<Record<string, unknown>>
}) {
  const { slug, id } = await params
  const happened = doneSchema.parse((await searchParams).done)
  const [view, read] = await Promise.all([
    serviceOfPage(slug, 'see comment'),
    readThread(await database(), await requireActor(), slug, id),
  ])
  if (!read.ok) notFound()
  const thread = read.value
  const { base, name, record, can } = view
  const subject = subjectOn(record, thread.about)
  const isWithdrawn = thread.words === null
  return (
    <Shell
      crumbs={[
        { text: 'Your services', href: '/services' },
        { text: name, href: base },
        { text: 'Comments', href: `${base}/comments` },
      ]}
    >
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          <ThreadForm
            caption={name}
            title={headingOf(subject)}
            hidden={withFormKey({ slug, thread: thread.id })}
            banner={happened && <NotificationBanner type="success" text={done[happened]} />}
            mayAnswer={can('create comment')}
            {...(can('resolve comment') &&
              !isWithdrawn && { settle: thread.resolved ? 'reopen' : 'resolve' })}
          >
            <p className="govuk-body">
              <StateOfThread thread={thread} />
            </p>
            <AboutWhat subject={subject} />
            {thread.versionNumber && (
              <p className="govuk-body">
                <a className="govuk-link" href={`${base}/versions/${thread.versionNumber}`}>
                  Version {thread.versionNumber}, which was commented on
                </a>
              </p>
            )}
            <WhatWasSaid thread={thread} page={`${base}/comments`} mayWithdraw={can('withdraw comment')} />
          </ThreadForm>
        </div>
      </div>
    </Shell>
  )
}
