import { type Content, classNames, contentOf, type ElementOptions } from '@/components/options'

export type Action = Content &
  ElementOptions & {
    href: string
    /** What the action is about, for people who hear the link alone. */
    visuallyHiddenText?: string
  }

export type ActionsOptions = { items?: Action[]; classes?: string }

/** A link such as "Change", with what it changes and the card it stands in. */
export function ActionLink({ action, cardTitle }: { action: Action; cardTitle?: Content }) {
  const { visuallyHiddenText, href, classes, attributes } = action
  return (
    <a className={classNames('govuk-link', classes)} href={href} {...attributes}>
      {contentOf(action)}
      {(visuallyHiddenText || cardTitle) && (
        <span className="govuk-visually-hidden">
          {visuallyHiddenText && ` ${visuallyHiddenText}`}
          {cardTitle && (cardTitle.html ? <> ({cardTitle.html})</> : ` (${cardTitle.text ?? ''})`)}
        </span>
      )}
    </a>
  )
}
