import { type Content, classNames, contentOf, type ElementOptions } from '@/components/options'

export type ErrorMessageOptions = Content &
  ElementOptions & {
    /** What is read out before the message: "Error" unless stated, nothing when empty. */
    visuallyHiddenText?: string | false
  }

/** What is wrong with one answer, shown beside it. */
export function ErrorMessage({
  id,
  visuallyHiddenText = 'Error',
  ...props
}: ErrorMessageOptions & { id?: string }) {
  return (
    <p id={id} className={classNames('govuk-error-message', props.classes)} {...props.attributes}>
      {visuallyHiddenText ? (
        <>
          <span className="govuk-visually-hidden">{visuallyHiddenText}:</span> {contentOf(props)}
        </>
      ) : (
        contentOf(props)
      )}
    </p>
  )
}
