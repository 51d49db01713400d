import { type Content, classNames, contentOf, type ElementOptions } from '@/components/options'

export type WarningTextProps = Content & ElementOptions & { iconFallbackText?: string }

/** Something with consequences, such as legal ones. */
export function WarningText({ iconFallbackText, ...props }: WarningTextProps) {
  return (
    <div className={classNames('govuk-warning-text', props.classes)} {...props.attributes}>
      <span className="govuk-warning-text__icon" aria-hidden="true">
        !
      </span>{' '}
      <strong className="govuk-warning-text__text">
        <span className="govuk-visually-hidden">{iconFallbackText || 'Warning'}</span> {contentOf(props)}
      </strong>
    </div>
  )
}
