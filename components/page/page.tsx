import type { ReactNode } from 'react'
import { Frame } from './frame'
import { type PageFrame, PageHeader } from './page-header'

const SUPPORT_LINKS = [
  { text: 'Privacy', href: '/privacy' },
  { text: 'Accessibility', href: '/accessibility' },
  { text: 'Cookies', href: '/cookies' },
]

/** Everything on a page of the application but its content and its title. */
export function Page({ children, ...frame }: PageFrame & { children: ReactNode }) {
  return (
    <Frame brand={frame.brand} header={<PageHeader {...frame} />} footerLinks={SUPPORT_LINKS}>
      {children}
    </Frame>
  )
}
