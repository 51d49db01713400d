import type { ReactNode } from 'react'
import { Button, type ButtonProps } from '@/components/button/button'
import { classNames, type ElementOptions, each, eachInLine, type Items } from '@/components/options'

type Action = Pick<ButtonProps, 'href' | 'name' | 'value' | 'classes' | 'attributes'> & {
  text: string
  type?: 'submit' | 'button'
}

type Message = ElementOptions & {
  headingText?: string
  headingHtml?: ReactNode
  text?: string
  html?: ReactNode
  actions?: Items<Action>
  hidden?: boolean
  role?: string
}

export type CookieBannerProps = ElementOptions & {
  ariaLabel?: string
  hidden?: boolean
  messages: Items<Message>
}

/** Asks whether cookies that are not essential may be set. */
export function CookieBanner(props: CookieBannerProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: the markup of govuk-frontend
    <div
      className={classNames('govuk-cookie-banner', props.classes)}
      data-nosnippet=""
      role="region"
      aria-label={props.ariaLabel || 'Cookie banner'}
      hidden={props.hidden}
      {...props.attributes}
    >
      {each(props.messages, (message) => (
        <MessageBox message={message} />
      ))}
    </div>
  )
}

function MessageBox({ message }: { message: Message }) {
  const heading = message.headingHtml || message.headingText
  return (
    <div
      className={classNames('govuk-cookie-banner__message', message.classes, 'govuk-width-container')}
      role={message.role}
      {...message.attributes}
      hidden={message.hidden}
    >
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          {heading && <h2 className="govuk-cookie-banner__heading govuk-heading-m">{heading}</h2>}
          <div className="govuk-cookie-banner__content">
            {message.html || (message.text && <p className="govuk-body">{message.text}</p>)}
          </div>
        </div>
      </div>
      {message.actions && (
        <div className="govuk-button-group">
          {eachInLine(message.actions, (action) => (
            <ActionLink action={action} />
          ))}
        </div>
      )}
    </div>
  )
}

function ActionLink({ action }: { action: Action }) {
  if (!action.href || action.type === 'button') return <Button {...action} type={action.type || 'button'} />
  return (
    <a className={classNames('govuk-link', action.classes)} href={action.href} {...action.attributes}>
      {action.text}
    </a>
  )
}
