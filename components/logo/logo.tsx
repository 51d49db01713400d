import { CROWN, LOGOTYPE } from './shapes'

/** The crown of GOV.UK, with or without the name; for GOV.UK services only. */
export function Logo({ classes, withName = false }: { classes: string; withName?: boolean }) {
  const width = withName ? 162 : 32
  return (
    <svg
      focusable="false"
      role={withName ? 'img' : 'presentation'}
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${width * 2} 60`}
      height="30"
      width={width}
      fill="currentcolor"
      className={classes}
      aria-label={withName ? 'GOV.UK' : undefined}
      // Most pages have the crown twice: as elements it would be eighteen of them.
      // biome-ignore lint/security/noDangerouslySetInnerHtml: constants of ours
      dangerouslySetInnerHTML={{ __html: withName ? LOGOTYPE : CROWN }}
    />
  )
}
