import type { ReactNode } from 'react'
import { Footer } from '@/components/footer/footer'
import type { FooterLink } from '@/components/footer/footer-navigation'
import { classNames } from '@/components/options'
import { SkipLink } from '@/components/skip-link/skip-link'
import type { Brand } from './brand-header'
import { PlainFooter } from './plain-footer'

type FrameProps = {
  brand: Brand
  header: ReactNode
  /** The back link or the breadcrumbs. */
  beforeContent?: ReactNode
  /** Whether the content may be wider than 960 pixels, for wide tables. */
  wide?: boolean
  footerLinks: FooterLink[]
  children: ReactNode
}

/** What every page is made of, the application's own and those that are published, from the skip link to the footer. */
export function Frame({ brand, header, beforeContent, wide, footerLinks, children }: FrameProps) {
  const onGovUk = brand === 'govuk'
  return (
    // GDS Transport and the blue of GOV.UK are for GOV.UK alone; the class gives the rest their own.
    <div className={onGovUk ? undefined : 'app-own-brand'}>
      <SkipLink href="#main-content" text="Skip to main content" />
      {header}
      <div className={classNames('govuk-width-container', wide && 'app-width-container--wide')}>
        {beforeContent}
        <main className="govuk-main-wrapper" id="main-content">
          {children}
        </main>
      </div>
      <footer className="govuk-template__footer">
        {onGovUk ? <Footer meta={{ items: footerLinks }} /> : <PlainFooter links={footerLinks} />}
      </footer>
    </div>
  )
}
