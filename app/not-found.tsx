import { PublicShell } from './_server/public-shell'

/** The page for an address that nothing answers to, and for what the person may not know to exist. */
export default function NotFound() {
  return (
    <PublicShell title="Page not found">
      <h1 className="govuk-heading-l">Page not found</h1>
      <p className="govuk-body">If you typed the web address, check it is correct.</p>
      <p className="govuk-body">If you pasted the web address, check you copied the entire address.</p>
      <p className="govuk-body">
        <a className="govuk-link" href="/">
          Go to the start of the privacy inventory
        </a>
      </p>
    </PublicShell>
  )
}
