'use client'

/** What is shown when a page fails through a fault of ours. The fault itself is in the server's log. */
export default function ErrorPage() {
  return (
    <div className="govuk-width-container">
      <title>Sorry, there is a problem with the service – Privacy inventory</title>
      <main className="govuk-main-wrapper" id="main-content">
        <h1 className="govuk-heading-l">Sorry, there is a problem with the service</h1>
        <p className="govuk-body">Try again later. What you saved before is still there.</p>
        <p className="govuk-body">
          <a className="govuk-link" href="/">
            Go to the start of the privacy inventory
          </a>
        </p>
      </main>
    </div>
  )
}
