import { PhaseBanner } from '@/components/phase-banner/phase-banner'
import type { ServiceNavigationItem } from '@/components/service-navigation/navigation-list'
import { ServiceNavigation } from '@/components/service-navigation/service-navigation'
import { type Brand, BrandHeader } from './brand-header'

/** What all pages that somebody sees have around them. */
export type PageFrame = {
  brand: Brand
  organisationName: string
  navigation?: ServiceNavigationItem[]
  /** The name of the person who is signed in, who can go to their account and sign out. */
  person?: string
  /** Whether to say on the page that this is a demo. */
  demo: boolean
}

/** The header of the organisation, the name and pages of the service, and the warning that it is a demo. */
export function PageHeader({ brand, organisationName, demo, ...props }: PageFrame) {
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

function Navigation({ navigation, person }: Pick<PageFrame, 'navigation' | 'person'>) {
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
      serviceName="Privacy inventory"
      serviceUrl="/"
      navigation={navigation}
      slots={account ? { end: { html: account, align: 'inline' } } : undefined}
    />
  )
}

function DemoBanner() {
  return <PhaseBanner tag={{ text: 'Demo' }} text="This is a demo. Do not enter real data." />
}
