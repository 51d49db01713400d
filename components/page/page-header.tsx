import { PhaseBanner } from '@/components/phase-banner/phase-banner'
import type { ServiceNavigationItem } from '@/components/service-navigation/navigation-list'
import { ServiceNavigation } from '@/components/service-navigation/service-navigation'
import { type Brand, BrandHeader } from './brand-header'

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

type PageHeaderProps = PageFrame & { serviceName: string }

/** The header of the organisation, the name and pages of the service, and the warning that it is a demo. */
export function PageHeader({ brand, organisationName, demo, ...props }: PageHeaderProps) {
  return (
    <BrandHeader brand={brand} organisationName={organisationName} url="/">
      <Navigation {...props} />
      {demo &&
        (brand === 'moj' ? (
          <section aria-label="Demo">
            <DemoBanner />
          </section>
        ) : (
          <DemoBanner />
        ))}
    </BrandHeader>
  )
}

function Navigation({
  serviceName,
  navigation,
  person,
}: Pick<PageHeaderProps, 'serviceName' | 'navigation' | 'person'>) {
  const account = person && (
    <div className="app-account">
      <a className="govuk-link" href="/account">
        <span className="govuk-visually-hidden">Your account, </span>
        {person}
      </a>
      <form method="post" action="/api/auth/signout">
        <input type="hidden" name="next" value="/sign-out" />
        <button className="app-link-button" type="submit">
          Sign out
        </button>
      </form>
    </div>
  )
  return (
    <ServiceNavigation
      serviceName={serviceName}
      serviceUrl="/"
      navigation={navigation}
      slots={account ? { end: { html: account, align: 'inline' } } : undefined}
    />
  )
}

function DemoBanner() {
  return <PhaseBanner tag={{ text: 'Demo' }} text="This is a demo. Do not enter real data." />
}
