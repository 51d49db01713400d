import { PublicShell } from './_server/public-shell'

/** The page for somebody who sent a form after they were signed out: their browser still holds what they typed. */
export default function Unauthorized() {
  return (
    <PublicShell title="You have been signed out">
      <h1 className="govuk-heading-l">You have been signed out</h1>
      <p className="govuk-body">Your answers have not been saved yet. To save them:</p>
      <ol className="govuk-list govuk-list--number">
        <li>
          <a className="govuk-link" href="/sign-in" target="_blank" rel="noreferrer">
            Sign in (opens in new tab)
          </a>
        </li>
        <li>Come back to this page and reload it.</li>
        <li>If your browser asks whether to send the form again, say yes.</li>
      </ol>
    </PublicShell>
  )
}
