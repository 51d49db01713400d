/**
 * The icon and the styles of every page; those of the Ministry of Justice where its components may be. Published pages are
 * kept as bytes for years and name these addresses, so they must stay.
 */
export function HeadLinks({ moj = true }: { moj?: boolean }) {
  return (
    <>
      <link rel="icon" type="image/svg+xml" href="/icon.svg" />
      <link rel="stylesheet" href="/assets/govuk-frontend.min.css" />
      {moj && <link rel="stylesheet" href="/assets/moj-frontend.min.css" />}
      <link rel="stylesheet" href="/app.css" />
    </>
  )
}
