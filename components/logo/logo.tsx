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
      {/* Pages have the crown twice: as elements it would be eighteen of them. */}
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of ours */}
      <g dangerouslySetInnerHTML={{ __html: CROWN }} />
      {useLogotype && (
        <>
          <circle className="govuk-logo-dot" cx="226" cy="36" r="7.3" />
          <path d={WORDS} />
        </>
      )}
    </svg>
  )
}
