import { type Content, classNames, contentOf, type ElementOptions } from '@/components/options'

export type LabelOptions = Content & ElementOptions & { isPageHeading?: boolean }

/** The label of a form control; nothing when it has no content. */
export function Label({ for: control, isPageHeading, ...props }: LabelOptions & { for?: string }) {
  const content = contentOf(props)
  if (!content) return null
  const label = (
    <label className={classNames('govuk-label', props.classes)} {...props.attributes} htmlFor={control}>
      {content}
    </label>
  )
  return isPageHeading ? <h1 className="govuk-label-wrapper">{label}</h1> : label
}
