import type { ReactNode } from 'react'
import { GenericHeader } from '@/components/generic-header/generic-header'
import { Header } from '@/components/header/header'
import { MojHeader } from '@/components/moj/header/header'

/** GOV.UK only on a gov.uk domain; the MoJ header for internal services of that department; else generic. */
export type Brand = 'govuk' | 'moj' | 'generic'

type BrandHeaderProps = {
  brand: Brand
  organisationName: string
  /** Where the name of the organisation leads. */
  url: string
  /** What stands below it. */
  children?: ReactNode
}

/** The header of the organisation. */
export function BrandHeader({ brand, organisationName, url, children }: BrandHeaderProps) {
  // The MoJ header is a landmark of its own, so what follows it cannot stand in another banner.
  if (brand === 'moj') {
    return (
      <>
        <MojHeader organisationLabel={{ text: organisationName, href: url }} />
        {children}
      </>
    )
  }
  return (
    <header className="govuk-template__header">
      {brand === 'govuk' ? <Header /> : <GenericHeader logoText={organisationName} url={url} />}
      {children}
    </header>
  )
}
