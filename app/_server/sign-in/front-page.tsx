import 'server-only'
import type { ReactNode } from 'react'
import { PageTitle } from '@/components/form/page-title'
import { Page } from '@/components/page/page'
import { isDemo } from '../actor'
import { hostOrganisation } from './host-organisation'

/** A page for somebody who has not signed in: title, header and content. */
export async function FrontPage({ title, children }: { title: string; children: ReactNode }) {
  const organisation = await hostOrganisation()
  return (
    <Page
      brand={organisation?.brand ?? 'generic'}
      organisationName={organisation?.name ?? 'Privacy inventory'}
      demo={isDemo()}
    >
      <PageTitle title={title} />
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">{children}</div>
      </div>
    </Page>
  )
}
