import { PublicShell } from './_server/public-shell'

/** The page for somebody who may know that a thing exists, but may not do this with it. */
export default function Forbidden() {
  return (
    <PublicShell title="You cannot do this">
      <h1 className="govuk-heading-l">You cannot do this</h1>
      <p className="govuk-body">Your account does not have permission for this page.</p>
      <p className="govuk-body">
        <a className="govuk-link" href="/">
          Go to the start of the privacy inventory
        </a>
      </p>
    </PublicShell>
  )
}
