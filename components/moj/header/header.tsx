import {
  type Content,
  classNames,
  contentOf,
  type ElementOptions,
  each,
  type Items,
} from '@/components/options'

type Label = Content & { href?: string }

export type MojHeaderProps = ElementOptions & {
  organisationLabel?: Label
  serviceLabel?: Label
  navigation?: ElementOptions & {
    label?: string
    items?: Items<Content & { href: string; active?: boolean; attributes?: ElementOptions['attributes'] }>
  }
  containerClasses?: string
}

/**
 * The head of every page of an internal service of the Ministry of Justice.
 * The crest is a file, where the official markup repeats 75 kB of shapes on every page.
 */
export function MojHeader(props: MojHeaderProps) {
  const { navigation } = props
  return (
    // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: the markup of the MoJ design system
    <header className={classNames('moj-header', props.classes)} role="banner" {...props.attributes}>
      <div className={classNames('moj-header__container', props.containerClasses)}>
        <div className="moj-header__logo">
          <svg
            aria-hidden="true"
            focusable="false"
            className="moj-header__logotype-crest"
            xmlns="http://www.w3.org/2000/svg"
            viewBox="0 0 40 40"
            height="40"
            width="40"
          >
            <image href="/moj-crest.svg" width="40" height="40" />
          </svg>{' '}
          <HeaderLabel label={props.organisationLabel} modifier="organisation-name" />{' '}
          <HeaderLabel label={props.serviceLabel} modifier="service-name" />
        </div>
        {navigation && (
          <div className="moj-header__content">
            <nav
              className={classNames('moj-header__navigation', navigation.classes)}
              aria-label={navigation.label}
              {...navigation.attributes}
            >
              <ul className="moj-header__navigation-list">
                {each(navigation.items, (item) => (
                  <li className="moj-header__navigation-item">
                    <a
                      className="moj-header__navigation-link"
                      href={item.href}
                      aria-current={item.active ? 'page' : undefined}
                      {...item.attributes}
                    >
                      {contentOf(item)}
                    </a>
                  </li>
                ))}
              </ul>
            </nav>
          </div>
        )}
      </div>
    </header>
  )
}

function HeaderLabel({ label, modifier }: { label?: Label; modifier: string }) {
  if (!label) return null
  const className = `moj-header__link moj-header__link--${modifier}`
  if (!label.href) return <span className={className}>{contentOf(label)}</span>
  return (
    <a className={className} href={label.href}>
      {contentOf(label)}
    </a>
  )
}
