import type { ReactNode } from 'react'
import { Footer } from '@/components/footer/footer'
import type { FooterLink } from '@/components/footer/footer-navigation'
import { SkipLink } from '@/components/skip-link/skip-link'
import type { Brand } from './brand-header'
import { PlainFooter } from './plain-footer'

type FrameProps = { brand: Brand; header: ReactNode; footerLinks: FooterLink[]; children: ReactNode }

/** What stands around the content of every page, the application's own and those that are published. */
export function Frame({ brand, header, footerLinks, children }: FrameProps) {
  const onGovUk = brand === 'govuk'
  return (
    // GDS Transport and the blue of GOV.UK are for GOV.UK alone; the class gives the rest their own.
    <div className={onGovUk ? undefined : 'app-own-brand'}>
      <SkipLink href="#main-content" text="Skip to main content" />
      {header}
      {children}
      <footer className="govuk-template__footer">
        {onGovUk ? <Footer meta={{ items: footerLinks }} /> : <PlainFooter links={footerLinks} />}
      </footer>
    </div>
  )
}
