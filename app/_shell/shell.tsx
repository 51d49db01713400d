import 'server-only'
import type { ReactNode } from 'react'
import { BackLink } from '@/components/back-link/back-link'
import { Breadcrumbs } from '@/components/breadcrumbs/breadcrumbs'
import { Page } from '@/components/page/page'
import { requireActor } from '../_server/actor'
import { currentFrame } from './frame'

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
  await requireActor()
  return (
    <Page
      {...(await currentFrame())}
      active={at && `/${at}`}
      wide={wide}
      beforeContent={
        back ? <BackLink href={back} /> : crumbs && <Breadcrumbs items={crumbs} collapseOnMobile />
      }
    >
      {children}
    </Page>
  )
}
