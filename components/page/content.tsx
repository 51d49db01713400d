import type { ReactNode } from 'react'
import { classNames } from '@/components/options'

type ContentProps = {
  /** The back link or the breadcrumbs. */
  beforeContent?: ReactNode
  /** Whether the content may be wider than 960 pixels, for wide tables. */
  wide?: boolean
  children: ReactNode
}

/** What stands within the frame of a page: the way back, and the main part. */
export function Content({ beforeContent, wide, children }: ContentProps) {
  return (
    <div className={classNames('govuk-width-container', wide && 'app-width-container--wide')}>
      {beforeContent}
      <main className="govuk-main-wrapper" id="main-content">
        {children}
      </main>
    </div>
  )
}
