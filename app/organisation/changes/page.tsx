import { forbidden, redirect } from 'next/navigation'
import { requireActor } from '@/app/_server/actor'
import { organisationOfPage } from '@/app/_server/load'
import { PageLinks, pageNumber } from '@/app/_shell/page-links'
import { Shell } from '@/app/_shell/shell'
import { PageTitle } from '@/components/form/page-title'
import { NotificationBanner } from '@/components/notification-banner/notification-banner'
import { database } from '@/prisma/database/client'
import { pageSize } from '@/prisma/database/rows-of-page'
import { listUnconfirmed } from '@/prisma/review/unconfirmed-changes'
import { SharedChangeCard } from './shared-change-card'

/** What the organisation shares that nobody else than whoever changed it has confirmed: who changed what, and when. */
export default async function SharedChanges({
  searchParams,
}: {
  searchParams: Promise<Record<string, unknown>>
}) {
  const { page: asked, done } = await searchParams
  const page = pageNumber.parse(asked)
  const actor = await requireActor()
  const read = await listUnconfirmed(await database(), actor, page)
  if (!read.ok) forbidden()
  const { name, base, titleOf, can } = await organisationOfPage()
  const { changes, total } = read.value
  const pages = Math.max(1, Math.ceil(total / pageSize))
  const address = (number: number) => `${base}/changes${number > 1 ? `?page=${number}` : ''}`
  if (page > pages) redirect(address(1))
  return (
    <Shell crumbs={[{ text: 'Organisation', href: base }]}>
      <PageTitle title={`Changes to confirm – ${name}`} />
      {done === 'confirmed' && <NotificationBanner type="success" text="Change confirmed" />}
      <span className="govuk-caption-l">{name}</span>
      <h1 className="govuk-heading-l">Changes to confirm</h1>
      <p className="govuk-body">
        What your organisation shares is in the documents of its services. Whoever changed it cannot approve a
        version that shows the change until another privacy officer has looked at it and confirmed it.
      </p>
      {total === 0 ? (
        <p className="govuk-body">Every change has been confirmed.</p>
      ) : (
        <h2 className="govuk-heading-m">{total === 1 ? '1 change' : `${total} changes`}</h2>
      )}
      {changes.map((one) => (
        <SharedChangeCard
          key={`${one.change.kind}/${one.change.id}`}
          changed={one}
          titleOf={titleOf}
          {...(can('confirm sharedChange') && { personId: actor.personId })}
        />
      ))}
      <PageLinks page={page} pages={pages} href={address} />
    </Shell>
  )
}
