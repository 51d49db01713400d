import { PhaseBanner } from '@/components/phase-banner/phase-banner'
import { ServiceNavigation } from '@/components/service-navigation/service-navigation'
import { BrandHeader } from './brand-header'
import type { PageProps } from './page'

type PageHeaderProps = Pick<PageProps, 'brand' | 'organisationName' | 'navigation' | 'person' | 'demo'> & {
  serviceName: string
}

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
