'use client'

import { PageTitle } from '@/components/form/page-title'
import { Page, type PageFrame } from '@/components/page/page'
import { StatusWords } from './status-words'
import { wordsOf } from './words'

/**
 * What takes the place of a page that is refused. Next.js sends the three of them along with every page: as part of the
 * scripts they cost it a line each, where elements from the server would outweigh the page itself.
 */
export function StatusPage({ status, frame }: { status: number; frame: PageFrame }) {
  return (
    <Page {...frame}>
      <PageTitle title={wordsOf(status)?.heading ?? ''} />
      <StatusWords status={status} />
    </Page>
  )
}
