import type { ReactNode } from 'react'
import { Breadcrumbs } from '@/components/breadcrumbs/breadcrumbs'
import { BrandHeader } from '@/components/page/brand-header'
import { Content } from '@/components/page/content'
import { Frame } from '@/components/page/frame'
import { HeadLinks } from '@/components/page/head-links'
import type { PublicFrame } from '@/domain/exchange/published/page'

/** What is about this site, not about the service whose notice is read, says so. */
const siteLinks = [
  { text: 'All privacy notices', href: '/notices' },
  { text: 'Privacy on this site', href: '/privacy' },
  { text: 'Cookies on this site', href: '/cookies' },
  { text: 'Accessibility', href: '/accessibility' },
]

/** A whole page for anybody, without scripts. */
export function PublicPage({
  title,
  publisher: { name, brand },
  crumbs,
  canonical,
  alternates = [],
  children,
}: PublicFrame & { children: ReactNode }) {
  return (
    <html lang="en" className="govuk-template">
      {/* biome-ignore lint/style/noHeadElement: no page of Next.js */}
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <title>{`${title} – ${name}`}</title>
        <link rel="canonical" href={canonical} />
        {alternates.map(({ type, href }) => (
          <link key={type} rel="alternate" type={type} href={href} />
        ))}
        <link
          rel="alternate"
          type="application/atom+xml"
          title="Changes to privacy notices"
          href="/notices/feed.atom"
        />
        <HeadLinks moj={brand === 'moj'} />
      </head>
      <body className="govuk-template__body">
        <Frame
          brand={brand}
          header={<BrandHeader brand={brand} organisationName={name} url="/notices" />}
          footerLinks={siteLinks}
        >
          <Content beforeContent={<Breadcrumbs items={crumbs} collapseOnMobile />}>{children}</Content>
        </Frame>
      </body>
    </html>
  )
}
