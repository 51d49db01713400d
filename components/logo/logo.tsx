import { CROWN, WORDS } from '@/domain/exchange/published/govuk-logo'

/** The crown of GOV.UK, with or without the words; for GOV.UK services only. */
export function Logo({
  classes,
  ariaLabelText,
  useLogotype = true,
}: {
  classes?: string
  ariaLabelText?: string
  useLogotype?: boolean
}) {
  const width = useLogotype ? 162 : 32
  return (
    <svg
      focusable="false"
      role={ariaLabelText ? 'img' : 'presentation'}
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${width * 2} 60`}
      height="30"
      width={width}
      fill="currentcolor"
      className={classes}
      aria-label={ariaLabelText}
    >
      {ariaLabelText && <title>{ariaLabelText}</title>}
      <g>
        <circle cx="20" cy="17.6" r="3.7" />
        <circle cx="10.2" cy="23.5" r="3.7" />
        <circle cx="3.7" cy="33.2" r="3.7" />
        <circle cx="31.7" cy="30.6" r="3.7" />
        <circle cx="43.3" cy="17.6" r="3.7" />
        <circle cx="53.2" cy="23.5" r="3.7" />
        <circle cx="59.7" cy="33.2" r="3.7" />
        <circle cx="31.7" cy="30.6" r="3.7" />
        <path d={CROWN} />
      </g>
      {useLogotype && (
        <>
          <circle className="govuk-logo-dot" cx="226" cy="36" r="7.3" />
          <path d={WORDS} />
        </>
      )}
    </svg>
  )
}
