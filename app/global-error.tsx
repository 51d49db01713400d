'use client'

import ErrorPage from './error'

/** Takes the place of the whole layout when the layout itself fails. */
export default function GlobalError() {
  return (
    <html lang="en" className="govuk-template">
      <head>
        <link rel="stylesheet" href="/assets/govuk-frontend.min.css" />
      </head>
      <body className="govuk-template__body">
        <ErrorPage />
      </body>
    </html>
  )
}
