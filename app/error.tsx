'use client'

import { PageTitle } from '@/components/form/page-title'
import { StatusWords } from '@/components/page/status-words'
import { wordsOf } from '@/components/page/words'

/** What is shown when a page fails through a fault of ours. The fault itself is in the server's log. */
export default function ErrorPage() {
  return (
    <div className="govuk-width-container">
      <PageTitle title={wordsOf(500)?.heading ?? ''} />
      <main className="govuk-main-wrapper" id="main-content">
        <StatusWords status={500} />
      </main>
    </div>
  )
}
