import type { ReactNode } from 'react'
import { classNames, type ElementOptions } from '@/components/options'

export type DetailsProps = ElementOptions & {
  id?: string
  summaryText?: string
  summaryHtml?: ReactNode
  text?: string
  open?: boolean
  children?: ReactNode
}

/** Help that only some people need, behind a link. */
export function Details(props: DetailsProps) {
  return (
    <details
      id={props.id}
      className={classNames('govuk-details', props.classes)}
      {...props.attributes}
      open={props.open}
    >
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">{props.summaryHtml || props.summaryText}</span>
      </summary>
      <div className="govuk-details__text">{props.children || props.text}</div>
    </details>
  )
}
