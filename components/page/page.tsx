'use client'

import type { ReactNode } from 'react'
import { Footer } from '@/components/footer/footer'
import { classNames } from '@/components/options'
import type { ServiceNavigationItem } from '@/components/service-navigation/navigation-list'
import { SkipLink } from '@/components/skip-link/skip-link'
import { type Brand, PageHeader } from './page-header'
import { PlainFooter } from './plain-footer'

/** What all pages that somebody sees have around them. */
export type PageFrame = {
  brand: Brand
  organisationName: string
  serviceName?: string
  navigation?: ServiceNavigationItem[]
  /** The name of the person who is signed in, who can go to their account and sign out. */
  person?: string
  /** Whether to say on the page that this is a demo. */
  demo: boolean
}

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

/**
 * Everything on a page but its content and its title. It belongs to the scripts: as elements from the server each page
 * would carry the header and the footer twice, with the arms and the crown.
 */
export function Page({
  serviceName = 'Privacy inventory',
  navigation,
  active,
  beforeContent,
  wide,
  children,
  ...props
}: PageProps) {
  const onGovUk = props.brand === 'govuk'
  return (
    // GDS Transport and the blue of GOV.UK are for GOV.UK alone; the class gives the rest their own.
    <div className={onGovUk ? undefined : 'app-own-brand'}>
      <SkipLink href="#main-content" text="Skip to main content" />
      <PageHeader
        {...props}
        serviceName={serviceName}
        navigation={navigation?.map((item) => ({
          ...item,
          active: active !== undefined && item.href === active,
        }))}
      />
      <div className={classNames('govuk-width-container', wide && 'app-width-container--wide')}>
        {beforeContent}
        <main className="govuk-main-wrapper" id="main-content">
          {children}
        </main>
      </div>
      <footer className="govuk-template__footer">
        {onGovUk ? <Footer meta={{ items: SUPPORT_LINKS }} /> : <PlainFooter links={SUPPORT_LINKS} />}
      </footer>
    </div>
  )
}
