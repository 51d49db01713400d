import 'server-only'
import type { ReactNode } from 'react'
import { PageTitle } from '@/components/form/page-title'
import { Page } from '@/components/page/page'
import { currentFrame } from './frame'

/**
 * A page that everybody may read: with their navigation for those who are signed in, without for others. Words are
 * set in a narrow column; `wide` is for tables.
 */
export async function PublicShell({
  title,
  wide = false,
  children,
}: {
  title: string
  wide?: boolean
  children: ReactNode
}) {
  return (
    <Page {...(await currentFrame())}>
      <PageTitle title={title} />
      <div className="govuk-grid-row">
        <div className={wide ? 'govuk-grid-column-full' : 'govuk-grid-column-two-thirds'}>{children}</div>
      </div>
    </Page>
  )
}
