import type { ReactNode } from 'react'
import { classNames, type ElementOptions } from '@/components/options'
import { NavigationList, type NavigationListProps } from './navigation-list'

export type ServiceNavigationProps = ElementOptions &
  NavigationListProps & {
    serviceName?: string
    serviceUrl?: string
    ariaLabel?: string
    slots?: { start?: ReactNode; end?: { html: ReactNode; align?: 'inline' } }
  }

/** The name of the service and its pages, below the header. */
export function ServiceNavigation(props: ServiceNavigationProps) {
  const { serviceName, serviceUrl, slots } = props
  const common = {
    className: classNames('govuk-service-navigation', props.classes),
    'data-module': 'govuk-service-navigation',
    ...props.attributes,
  }
  const inner = (
    <div
      className={classNames(
        'govuk-width-container',
        slots?.end?.align === 'inline' && 'govuk-service-navigation__inlining-container',
      )}
    >
      {slots?.start}
      <div className="govuk-service-navigation__container">
        {serviceName && (
          <span className="govuk-service-navigation__service-name">
            {serviceUrl ? (
              <a href={serviceUrl} className="govuk-service-navigation__link">
                {serviceName}
              </a>
            ) : (
              <span className="govuk-service-navigation__text">{serviceName}</span>
            )}
          </span>
        )}
        <NavigationList {...props} />
      </div>
      {slots?.end?.html}
    </div>
  )
  if (!serviceName && !slots?.start && !slots?.end?.html) return <div {...common}>{inner}</div>
  return (
    <section aria-label={props.ariaLabel ?? 'Service information'} {...common}>
      {inner}
    </section>
  )
}
