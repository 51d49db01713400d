import { type Attributes, classNames, each, type Items } from '@/components/options'

export type FooterLink = { text?: string; href?: string; attributes?: Attributes }

export type FooterSection = {
  title?: string
  /** The number of columns of the list. */
  columns?: number
  /** The width of the section in the grid ("two-thirds"). */
  width?: string
  items?: Items<FooterLink>
}

/** The sections of links above the foot of the page. */
export function FooterNavigation({ sections }: { sections: Items<FooterSection> }) {
  return (
    <>
      <div className="govuk-footer__navigation">
        {each(sections, ({ title, columns, width, items }) => (
          <div className={`govuk-footer__section govuk-grid-column-${width || 'full'}`}>
            <h2 className="govuk-footer__heading govuk-heading-m">{title}</h2>
            {items?.length ? (
              <ul
                className={classNames(
                  'govuk-footer__list',
                  columns ? `govuk-footer__list--columns-${columns}` : undefined,
                )}
              >
                {each(items, (item) =>
                  item.href && item.text ? (
                    <li className="govuk-footer__list-item">
                      <FooterLink {...item} />
                    </li>
                  ) : null,
                )}
              </ul>
            ) : null}
          </div>
        ))}
      </div>
      <hr className="govuk-footer__section-break" />
    </>
  )
}

/** A link at the foot of the page. */
export function FooterLink({ text, href, attributes }: FooterLink) {
  return (
    <a className="govuk-footer__link" href={href} {...attributes}>
      {text}
    </a>
  )
}
