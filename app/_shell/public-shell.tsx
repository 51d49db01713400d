import type { ReactNode } from 'react'
import { PageTitle } from '@/components/form/page-title'
import { Content } from '@/components/page/content'

/** A page that everybody may read. Words are set in a narrow column; `wide` is for tables. */
export function PublicShell({
  title,
  wide = false,
  children,
}: {
  title: string
  wide?: boolean
  children: ReactNode
}) {
  return (
    <Content>
      <PageTitle title={title} />
      <div className="govuk-grid-row">
        <div className={wide ? 'govuk-grid-column-full' : 'govuk-grid-column-two-thirds'}>{children}</div>
      </div>
    </Content>
  )
}
