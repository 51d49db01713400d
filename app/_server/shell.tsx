import 'server-only'
import type { ReactNode } from 'react'
import { BackLink } from '@/components/back-link/back-link'
import { Breadcrumbs } from '@/components/breadcrumbs/breadcrumbs'
import { Page } from '@/components/page/page'
import { may } from '@/domain/review/permissions'
import { currentBrand, currentUnread, isDemo, requireActor } from './actor'

export type Crumb = { text: string; href: string }

type ShellProps = {
  /** The part of the navigation that the page belongs to. */
  at?: 'services' | 'desk' | 'organisation' | 'rules' | 'people' | 'audit' | 'notifications'
  crumbs?: Crumb[]
  back?: string
  wide?: boolean
  children: ReactNode
}

/** A page for somebody signed in: header, navigation, the way back, and the content. */
export async function Shell({ at, crumbs, back, wide, children }: ShellProps) {
  const actor = await requireActor()
  const brand = await currentBrand()
  const unread = await currentUnread()
  const navigation = [
    { text: 'Your services', href: '/services', active: at === 'services' },
    ...(may(actor, 'see desk', actor) ? [{ text: 'Reviews', href: '/desk', active: at === 'desk' }] : []),
    { text: 'Organisation', href: '/organisation', active: at === 'organisation' },
    { text: 'Rules', href: '/rules', active: at === 'rules' },
    ...(may(actor, 'see people', actor)
      ? [{ text: 'People and teams', href: '/people', active: at === 'people' }]
      : []),
    ...(may(actor, 'see audit', actor)
      ? [{ text: 'Audit trail', href: '/audit', active: at === 'audit' }]
      : []),
    {
      html: <Unread count={unread} />,
      href: '/notifications',
      active: at === 'notifications',
    },
  ]
  return (
    <Page
      {...brand}
      navigation={navigation}
      person={actor.name}
      signOut={
        <form method="post" action="/api/auth/signout">
          <input type="hidden" name="next" value="/sign-out" />
          <button className="app-link-button" type="submit">
            Sign out
          </button>
        </form>
      }
      demo={isDemo()}
      wide={wide}
      beforeContent={
        back ? <BackLink href={back} /> : crumbs && <Breadcrumbs items={crumbs} collapseOnMobile />
      }
    >
      {children}
    </Page>
  )
}

/** The link to what somebody was told, with how much of it they have not read. */
function Unread({ count }: { count: number }) {
  if (count === 0) return 'Notifications'
  return (
    <>
      Notifications ({count})<span className="govuk-visually-hidden"> unread</span>
    </>
  )
}
