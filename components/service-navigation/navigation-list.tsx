import type { ReactNode } from 'react'
import { type Attributes, type Content, classNames, contentOf, each, type Items } from '@/components/options'

export type ServiceNavigationItem = Content & {
  href?: string
  /** This very page. */
  current?: boolean
  /** A page of this section. */
  active?: boolean
  attributes?: Attributes
}

export type NavigationListProps = {
  navigation?: Items<ServiceNavigationItem>
  navigationClasses?: string
  navigationId?: string
  navigationLabel?: string
  /** Whether small screens have a menu button; only with more than one item unless stated. */
  collapseNavigationOnMobile?: boolean
  menuButtonText?: string
  menuButtonLabel?: string
  slots?: { navigationStart?: ReactNode; navigationEnd?: ReactNode }
}

/** The pages of the service, with a menu button for small screens; nothing when there are none. */
export function NavigationList(props: NavigationListProps) {
  const { slots, menuButtonLabel } = props
  const items = (props.navigation ?? []).filter(Boolean)
  if (items.length === 0 && !slots?.navigationStart && !slots?.navigationEnd) return null
  const id = props.navigationId || 'navigation'
  const menuButtonText = props.menuButtonText || 'Menu'
  return (
    <nav
      aria-label={props.navigationLabel || menuButtonText}
      className={classNames('govuk-service-navigation__wrapper', props.navigationClasses)}
    >
      {(props.collapseNavigationOnMobile ?? items.length > 1) && (
        // biome-ignore lint/a11y/noAriaHiddenOnFocusable: hidden until JavaScript shows it, and both attributes go then
        <button
          type="button"
          className="govuk-service-navigation__toggle govuk-js-service-navigation-toggle"
          aria-controls={id}
          aria-label={menuButtonLabel && menuButtonLabel !== menuButtonText ? menuButtonLabel : undefined}
          hidden
          aria-hidden="true"
        >
          {menuButtonText}
        </button>
      )}
      <ul className="govuk-service-navigation__list" id={id}>
        {slots?.navigationStart}
        {each(items, (item) => (
          <NavigationItem item={item} />
        ))}
        {slots?.navigationEnd}
      </ul>
    </nav>
  )
}

function NavigationItem({ item }: { item: ServiceNavigationItem }) {
  const isActive = item.active || item.current
  const current = isActive ? (item.current ? 'page' : 'true') : undefined
  // The strong element tells people who use their own colours which page is open.
  const content = isActive ? (
    <strong className="govuk-service-navigation__active-fallback">{contentOf(item)}</strong>
  ) : (
    contentOf(item)
  )
  return (
    <li
      className={classNames(
        'govuk-service-navigation__item',
        isActive && 'govuk-service-navigation__item--active',
      )}
    >
      {item.href ? (
        <a
          className="govuk-service-navigation__link"
          href={item.href}
          aria-current={current}
          {...item.attributes}
        >
          {content}
        </a>
      ) : (
        content && (
          <span className="govuk-service-navigation__text" aria-current={current}>
            {content}
          </span>
        )
      )}
    </li>
  )
}
