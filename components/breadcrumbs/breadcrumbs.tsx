import {
  type Attributes,
  type Content,
  classNames,
  contentOf,
  type ElementOptions,
  each,
  type Items,
} from '@/components/options'

export type BreadcrumbsProps = ElementOptions & {
  /** An item without a link is the current page. */
  items?: Items<Content & { href?: string; attributes?: Attributes }>
  collapseOnMobile?: boolean
  labelText?: string
}

/** Where the page is in the whole. */
export function Breadcrumbs(props: BreadcrumbsProps) {
  return (
    <nav
      className={classNames(
        'govuk-breadcrumbs',
        props.classes,
        props.collapseOnMobile && 'govuk-breadcrumbs--collapse-on-mobile',
      )}
      {...props.attributes}
      aria-label={props.labelText ?? 'Breadcrumb'}
    >
      <ol className="govuk-breadcrumbs__list">
        {each(props.items, (item) =>
          item.href ? (
            <li className="govuk-breadcrumbs__list-item">
              <a className="govuk-breadcrumbs__link" href={item.href} {...item.attributes}>
                {contentOf(item)}
              </a>
            </li>
          ) : (
            <li className="govuk-breadcrumbs__list-item" aria-current="page">
              {contentOf(item)}
            </li>
          ),
        )}
      </ol>
    </nav>
  )
}
