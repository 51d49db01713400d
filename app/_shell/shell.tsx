import 'server-only'
import type { ReactNode } from 'react'
import { BackLink } from '@/components/back-link/back-link'
import { Breadcrumbs } from '@/components/breadcrumbs/breadcrumbs'
import { Content } from '@/components/page/content'
import { requireActor } from '../_server/actor'

export type Crumb = { text: string; href: string }

type ShellProps = { crumbs?: Crumb[]; back?: string; wide?: boolean; children: ReactNode }

/** A page for somebody signed in: the way back, and the content. */
export async function Shell({ crumbs, back, wide, children }: ShellProps) {
  await requireActor()
  return (
    <Content
      wide={wide}
      beforeContent={
        back ? <BackLink href={back} /> : crumbs && <Breadcrumbs items={crumbs} collapseOnMobile />
      }
    >
      {children}
    </Content>
  )
}
