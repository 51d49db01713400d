import {
  type Content,
  classNames,
  contentOf,
  type ElementOptions,
  each,
  type Items,
} from '@/components/options'

type Language = Content &
  ElementOptions & {
    href?: string
    current?: boolean
    lang?: string
    /** The language of the page that the link goes to, where it is not that of the link. */
    hrefLang?: string
    dir?: string
    languageDescriptionText?: string
  }

export type LanguageNavigationProps = ElementOptions & { ariaLabel?: string; items: Items<Language> }

/** The way to the same page in another language. */
export function LanguageNavigation(props: LanguageNavigationProps) {
  return (
    <nav
      className={classNames('govuk-language-navigation', props.classes)}
      {...props.attributes}
      aria-label={props.ariaLabel ?? 'Language'}
    >
      <ul className="govuk-language-navigation__list">
        {each(props.items, (item) => (
          <li className="govuk-language-navigation__list-item">
            <LanguageName item={item} />
          </li>
        ))}
      </ul>
    </nav>
  )
}

function LanguageName({ item }: { item: Language }) {
  const { href, lang, dir, classes, attributes, languageDescriptionText } = item
  if (item.current || !href) {
    return (
      <span
        className={classNames('govuk-language-navigation__text', classes)}
        aria-current="true"
        lang={lang}
        dir={dir}
        {...attributes}
      >
        {contentOf(item)}
      </span>
    )
  }
  return (
    <a
      className={classNames('govuk-language-navigation__link', classes)}
      href={href}
      rel="alternate"
      lang={lang}
      hrefLang={item.hrefLang || lang}
      dir={dir}
      {...attributes}
    >
      {contentOf(item)}
      {languageDescriptionText && <span className="govuk-visually-hidden"> {languageDescriptionText}</span>}
    </a>
  )
}
