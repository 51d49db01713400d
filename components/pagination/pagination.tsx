import { type Attributes, classNames, type ElementOptions, each, type Items } from '@/components/options'
import { ArrowLink, type PaginationLink } from './arrow-link'

type PageItem = {
  number?: number | string
  visuallyHiddenText?: string
  href?: string
  current?: boolean
  /** Pages left out, instead of a page. */
  ellipsis?: boolean
  attributes?: Attributes
}

export type PaginationProps = ElementOptions & {
  items?: Items<PageItem>
  previous?: PaginationLink
  next?: PaginationLink
  landmarkLabel?: string
}

/** The way through the pages of a list. */
export function Pagination(props: PaginationProps) {
  const { items, previous, next } = props
  const isBlock = !items && Boolean(next || previous)
  return (
    <nav
      className={classNames('govuk-pagination', isBlock && 'govuk-pagination--block', props.classes)}
      aria-label={props.landmarkLabel || 'Pagination'}
      {...props.attributes}
    >
      {previous?.href && <ArrowLink link={previous} type="prev" isBlock={isBlock} />}
      {items && (
        <ul className="govuk-pagination__list">
          {each(items, (item) => (Object.keys(item).length > 0 ? <Page item={item} /> : null))}
        </ul>
      )}
      {next?.href && <ArrowLink link={next} type="next" isBlock={isBlock} />}
    </nav>
  )
}

function Page({ item }: { item: PageItem }) {
  return (
    <li
      className={classNames(
        'govuk-pagination__item',
        item.current && 'govuk-pagination__item--current',
        item.ellipsis && 'govuk-pagination__item--ellipsis',
      )}
    >
      {item.ellipsis ? (
        '⋯'
      ) : (
        <a
          className="govuk-link govuk-pagination__link"
          href={item.href}
          aria-label={item.visuallyHiddenText ?? `Page ${item.number}`}
          aria-current={item.current ? 'page' : undefined}
          {...item.attributes}
        >
          {item.number}
        </a>
      )}
    </li>
  )
}
