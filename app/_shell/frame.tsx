import 'server-only'
import { headers } from 'next/headers'
import type { ReactNode } from 'react'
import type { PageFrame } from '@/components/page/page-header'
import type { Actor } from '@/domain/review/actor'
import { may } from '@/domain/review/permissions'
import { currentActor, currentBrand, currentUnread, isDemo } from '../_server/actor'
import { hostOrganisation } from '../_server/sign-in/host-organisation'

/**
 * What stands around the page of a request: of those who are signed in their organisation and navigation, for others
 * the organisation whose inventory this is.
 */
export async function currentFrame(): Promise<PageFrame> {
  const actor = await currentActor()
  if (actor) return frameOf(actor)
  const organisation = (await hostOrganisation())?.organisation
  return {
    brand: organisation?.brand ?? 'generic',
    organisationName: organisation?.name ?? 'Privacy inventory',
    demo: isDemo(),
  }
}

async function frameOf(actor: Actor): Promise<PageFrame> {
  const pages = [
    { text: 'Your services', href: '/services' },
    ...(may(actor, 'see desk', actor) ? [{ text: 'Reviews', href: '/desk' }] : []),
    { text: 'Organisation', href: '/organisation' },
    { text: 'Rules', href: '/rules' },
    ...(may(actor, 'see people', actor) ? [{ text: 'People and teams', href: '/people' }] : []),
    ...(may(actor, 'see audit', actor) ? [{ text: 'Audit trail', href: '/audit' }] : []),
    { html: unreadInWords(await currentUnread()), href: '/notifications' },
  ]
  // The first part of the address names the part of the inventory that the page belongs to.
  const [at] = /^\/[^/?]*/.exec((await headers()).get('x-path') ?? '') ?? []
  return {
    ...(await currentBrand()),
    navigation: pages.map((page) => ({ ...page, active: page.href === at })),
    person: actor.name,
    demo: isDemo(),
  }
}

/** The link to what somebody was told, with how much of it they have not read. */
function unreadInWords(count: number): ReactNode {
  if (count === 0) return 'Notifications'
  return (
    <>
      Notifications ({count})<span className="govuk-visually-hidden"> unread</span>
    </>
  )
}
