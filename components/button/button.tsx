import { type Content, classNames, contentOf, type ElementOptions } from '@/components/options'

export type ButtonProps = Content &
  ElementOptions & {
    id?: string
    /** Makes the button a link that looks like one. */
    href?: string
    type?: 'submit' | 'button' | 'reset'
    name?: string
    value?: string
    disabled?: boolean
    preventDoubleClick?: boolean
    isStartButton?: boolean
  }

/** A button, or a link that starts something. */
export function Button(props: ButtonProps) {
  const { id, href, type, name, value, disabled, preventDoubleClick, isStartButton, attributes } = props
  const common = {
    className: classNames('govuk-button', props.classes, isStartButton && 'govuk-button--start'),
    'data-module': 'govuk-button',
    id,
    ...attributes,
  }
  const content = (
    <>
      {isStartButton && props.html ? <span>{props.html}</span> : contentOf(props)}
      {isStartButton && (
        <>
          {' '}
          <StartIcon />
        </>
      )}
    </>
  )
  if (href) {
    return (
      // biome-ignore lint/a11y/useSemanticElements: it navigates, and the design system presents it as a button
      <a href={href} role="button" draggable={false} {...common}>
        {content}
      </a>
    )
  }
  return (
    <button
      type={type || 'submit'}
      value={value || undefined}
      name={name || undefined}
      disabled={disabled}
      aria-disabled={disabled ? true : undefined}
      data-prevent-double-click={preventDoubleClick}
      {...common}
    >
      {content}
    </button>
  )
}

function StartIcon() {
  return (
    <svg
      className="govuk-button__start-icon"
      xmlns="http://www.w3.org/2000/svg"
      width="17.5"
      height="19"
      viewBox="0 0 33 40"
      aria-hidden="true"
      focusable="false"
    >
      <path fill="currentColor" d="M0 0h13l20 20-20 20H0l20-20z" />
    </svg>
  )
}
