import type { ReactNode } from 'react'
import { type Attributes, type Content, classNames, contentOf } from '@/components/options'

export type PaginationLink = Content & {
  href?: string
  /** The name of the page that the link goes to; shown when the pages have no numbers. */
  labelText?: string
  attributes?: Attributes
}

const ARROWS = {
  prev: 'm6.5938-0.0078125-6.7266 6.7266 6.7441 6.4062 1.377-1.449-4.1856-3.9768h12.896v-2h-12.984l4.2931-4.293-1.414-1.414z',
  next: 'm8.107-0.0078125-1.4136 1.414 4.2926 4.293h-12.986v2h12.896l-4.1855 3.9766 1.377 1.4492 6.7441-6.4062-6.7246-6.7266z',
}

/** The link to the page before or after, with its arrow. */
export function ArrowLink({
  link,
  type,
  isBlock,
}: {
  link: PaginationLink
  type: 'prev' | 'next'
  isBlock: boolean
}) {
  const arrowFirst = isBlock || type === 'prev'
  return (
    <div className={`govuk-pagination__${type}`}>
      <a className="govuk-link govuk-pagination__link" href={link.href} rel={type} {...link.attributes}>
        {arrowFirst && (
          <>
            <Arrow type={type} />{' '}
          </>
        )}
        <span
          className={classNames(
            'govuk-pagination__link-title',
            isBlock && !link.labelText && 'govuk-pagination__link-title--decorated',
          )}
        >
          {contentOf(link) || usualText(type)}
        </span>
        {link.labelText && isBlock && (
          <>
            {' '}
            <span className="govuk-visually-hidden">:</span>{' '}
            <span className="govuk-pagination__link-label">{link.labelText}</span>
          </>
        )}
        {!arrowFirst && (
          <>
            {' '}
            <Arrow type={type} />
          </>
        )}
      </a>
    </div>
  )
}

function usualText(type: 'prev' | 'next'): ReactNode {
  return (
    <>
      {type === 'prev' ? 'Previous' : 'Next'}
      <span className="govuk-visually-hidden"> page</span>
    </>
  )
}

function Arrow({ type }: { type: 'prev' | 'next' }) {
  return (
    <svg
      className={`govuk-pagination__icon govuk-pagination__icon--${type}`}
      xmlns="http://www.w3.org/2000/svg"
      height="13"
      width="15"
      aria-hidden="true"
      focusable="false"
      viewBox="0 0 15 13"
    >
      <path d={ARROWS[type]} />
    </svg>
  )
}
