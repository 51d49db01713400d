import { PageTitle } from '@/components/form/page-title'
import { Content } from '@/components/page/content'
import { StatusWords } from '@/components/page/status-words'
import { wordsOf } from '@/components/page/words'

/** What takes the place of a page that is refused or fails. */
export function StatusPage({ status }: { status: number }) {
  return (
    <Content>
      <PageTitle title={wordsOf(status)?.heading ?? ''} />
      <StatusWords status={status} />
    </Content>
  )
}
