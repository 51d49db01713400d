import type { ReactNode } from 'react'
import { Button, type ButtonProps } from '@/components/button/button'
import { classNames, type ElementOptions, eachInLine, headingTag, type Items } from '@/components/options'

type Action = Pick<ButtonProps, 'href' | 'type' | 'classes' | 'attributes'> & { text: string }

export type PanelProps = ElementOptions & {
  titleText?: string
  titleHtml?: ReactNode
  headingLevel?: number
  text?: string
  /** Links and buttons of an interruption ("govuk-panel--interruption"). */
  actions?: ElementOptions & { items?: Items<Action> }
  children?: ReactNode
}

/** What a confirmation page confirms, or what an interruption page says first. */
export function Panel({ actions, ...props }: PanelProps) {
  const isInterruption = props.classes?.includes('govuk-panel--interruption')
  const Heading = headingTag(props.headingLevel || 1)
  const body = props.children || props.text
  return (
    <div
      className={classNames('govuk-panel', !isInterruption && 'govuk-panel--confirmation', props.classes)}
      {...props.attributes}
    >
      <Heading className="govuk-panel__title">{props.titleHtml || props.titleText}</Heading>
      {body && <div className="govuk-panel__body">{body}</div>}
      {isInterruption && actions && (
        <div className={classNames('govuk-panel__actions', actions.classes)} {...actions.attributes}>
          {actions.items?.length ? (
            <div className="govuk-button-group">
              {eachInLine(actions.items, (action) => (
                <PanelAction action={action} />
              ))}
            </div>
          ) : null}
        </div>
      )}
    </div>
  )
}

function PanelAction({ action }: { action: Action }) {
  if (!action.href || action.type === 'button') {
    return (
      <Button
        {...action}
        type={action.type || 'button'}
        classes={classNames('govuk-button--inverse', action.classes)}
      />
    )
  }
  return (
    <a
      className={classNames('govuk-link', 'govuk-link--inverse', action.classes)}
      href={action.href}
      {...action.attributes}
    >
      {action.text}
    </a>
  )
}
