import type { ReactNode } from 'react'
import { Frame } from './frame'
import { type PageFrame, PageHeader } from './page-header'

export type PageProps = PageFrame & {
  /** The address of the part of the navigation that the page belongs to. */
  active?: string
  /** The back link or the breadcrumbs. */
  beforeContent?: ReactNode
  /** Whether the content may be wider than 960 pixels, for wide tables. */
  wide?: boolean
  children: ReactNode
}

const SUPPORT_LINKS = [
  { text: 'Privacy', href: '/privacy' },
  { text: 'Accessibility', href: '/accessibility' },
  { text: 'Cookies', href: '/cookies' },
]

/** Everything on a page but its content and its title. */
export function Page({
  serviceName = 'Privacy inventory',
  navigation,
  active,
  beforeContent,
  wide,
  children,
  ...props
}: PageProps) {
  return (
    <Frame
      brand={props.brand}
      header={
        <PageHeader
          {...props}
          serviceName={serviceName}
          navigation={navigation?.map((item) => ({
            ...item,
            active: active !== undefined && item.href === active,
          }))}
        />
      }
      beforeContent={beforeContent}
      wide={wide}
      footerLinks={SUPPORT_LINKS}
    >
      {children}
    </Frame>
  )
}
