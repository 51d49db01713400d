import type { ReactNode } from 'react'
import { classNames, type ElementOptions, headingTag } from '@/components/options'

export type FeedbackProps = ElementOptions & {
  titleText?: string
  titleHtml?: ReactNode
  headingLevel?: number
  text?: string
  children?: ReactNode
}

/** Asks what people think of the service, below the content. */
export function Feedback(props: FeedbackProps) {
  const Heading = headingTag(props.headingLevel || 2)
  const body = props.children || (props.text && <p className="govuk-body">{props.text}</p>)
  return (
    <div
      className={classNames('govuk-feedback', 'govuk-width-container', props.classes)}
      {...props.attributes}
    >
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          <Heading className="govuk-feedback__title">{props.titleHtml || props.titleText}</Heading>
          {body && <div className="govuk-feedback__body">{body}</div>}
        </div>
      </div>
    </div>
  )
}
