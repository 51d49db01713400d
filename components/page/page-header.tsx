import { GenericHeader } from '@/components/generic-header/generic-header'
import { Header } from '@/components/header/header'
import { MojHeader } from '@/components/moj/header/header'
import { PhaseBanner } from '@/components/phase-banner/phase-banner'
import { ServiceNavigation } from '@/components/service-navigation/service-navigation'
import type { PageProps } from './page'

/** GOV.UK only on a gov.uk domain; the MoJ header for internal services of that department; else generic. */
export type Brand = 'govuk' | 'moj' | 'generic'

type PageHeaderProps = Pick<PageProps, 'brand' | 'organisationName' | 'navigation' | 'person' | 'demo'> & {
  serviceName: string
}

/** The header of the organisation, the name and pages of the service, and the warning that it is a demo. */
export function PageHeader(props: PageHeaderProps) {
  const { brand, organisationName } = props
  // The MoJ header is a landmark of its own, so what follows it cannot stand in another banner.
  if (brand === 'moj') {
    return (
      <>
        <MojHeader organisationLabel={{ text: organisationName, href: '/' }} />
        <Navigation {...props} />
        {props.demo && (
          <section aria-label="Demo">
            <DemoBanner />
          </section>
        )}
      </>
    )
  }
  return (
    <header className="govuk-template__header">
      {brand === 'govuk' ? <Header /> : <GenericHeader logoText={organisationName} />}
      <Navigation {...props} />
      {props.demo && <DemoBanner />}
    </header>
  )
}

function Navigation({ serviceName, navigation, person }: PageHeaderProps) {
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
