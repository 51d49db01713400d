import { PageTitle } from '@/components/form/page-title'
import { Page } from '@/components/page/page'
import type { PageFrame } from '@/components/page/page-header'
import { StatusWords } from '@/components/page/status-words'
import { wordsOf } from '@/components/page/words'

/** What takes the place of a page that is refused. */
export function StatusPage({ status, frame }: { status: number; frame: PageFrame }) {
  return (
    <Page {...frame}>
      <PageTitle title={wordsOf(status)?.heading ?? ''} />
      <StatusWords status={status} />
    </Page>
  )
}
