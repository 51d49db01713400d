import type { ReactNode } from 'react'
import {
  type Attributes,
  type Content,
  classNames,
  contentOf,
  type ElementOptions,
  each,
  type Items,
} from '@/components/options'

export type ErrorSummaryProps = ElementOptions & {
  titleText?: string
  titleHtml?: ReactNode
  descriptionText?: string
  descriptionHtml?: ReactNode
  errorList?: Items<Content & { href?: string; attributes?: Attributes }>
  disableAutoFocus?: boolean
}

/** Every error of a page, at its top, each with a link to the answer to mend. */
export function ErrorSummary(props: ErrorSummaryProps) {
  const description = props.descriptionHtml || props.descriptionText
  return (
    <div
      className={classNames('govuk-error-summary', props.classes)}
      data-disable-auto-focus={props.disableAutoFocus}
      {...props.attributes}
      data-module="govuk-error-summary"
    >
      <div role="alert">
        <h2 className="govuk-error-summary__title">{props.titleHtml || props.titleText}</h2>
        <div className="govuk-error-summary__body">
          {description && <p>{description}</p>}
          {props.errorList?.length ? (
            <ul className="govuk-list govuk-error-summary__list">
              {each(props.errorList, (item) => (
                <li>
                  {item.href ? (
                    <a href={item.href} {...item.attributes}>
                      {contentOf(item)}
                    </a>
                  ) : (
                    contentOf(item)
                  )}
                </li>
              ))}
            </ul>
          ) : null}
        </div>
      </div>
    </div>
  )
}
