import { HeaderBar } from '@/components/generic-header/generic-header'
import { Logo } from '@/components/logo/logo'
import type { ElementOptions } from '@/components/options'

export type HeaderProps = ElementOptions & {
  homepageUrl?: string
  productName?: string
  containerClasses?: string
}

/** The head of every page of a service on GOV.UK, and only there. */
export function Header({ homepageUrl, productName, ...props }: HeaderProps) {
  return (
    <HeaderBar
      {...props}
      block="govuk-header"
      url={homepageUrl || '//gov.uk'}
      logoHtml={
        <>
          <Logo classes="govuk-header__logotype" withName />{' '}
          {productName && <span className="govuk-header__product-name">{productName}</span>}
        </>
      }
    />
  )
}
