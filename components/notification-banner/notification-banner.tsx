import type { ReactNode } from 'react'
import { classNames, type ElementOptions, headingTag } from '@/components/options'

export type NotificationBannerProps = ElementOptions & {
  titleText?: string
  titleHtml?: ReactNode
  titleHeadingLevel?: number
  titleId?: string
  type?: 'success'
  role?: string
  disableAutoFocus?: boolean
  /** One line of words; anything more as children. */
  text?: string
  children?: ReactNode
}

/** Something that happened, or that people must know, which is not about this page. */
export function NotificationBanner(props: NotificationBannerProps) {
  const isSuccess = props.type === 'success'
  const titleId = props.titleId || 'govuk-notification-banner-title'
  const Heading = headingTag(props.titleHeadingLevel || 2)
  const title = props.titleHtml || props.titleText || (isSuccess ? 'Success' : 'Important')
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: its role is always one that may be labelled
    <div
      className={classNames(
        'govuk-notification-banner',
        isSuccess && 'govuk-notification-banner--success',
        props.classes,
      )}
      role={props.role || (isSuccess ? 'alert' : 'region')}
      aria-labelledby={titleId}
      data-module="govuk-notification-banner"
      data-disable-auto-focus={props.disableAutoFocus}
      {...props.attributes}
    >
      <div className="govuk-notification-banner__header">
        <Heading className="govuk-notification-banner__title" id={titleId}>
          {title}
        </Heading>
      </div>
      <div className="govuk-notification-banner__content">
        {props.children || (props.text && <p className="govuk-notification-banner__heading">{props.text}</p>)}
      </div>
    </div>
  )
}
