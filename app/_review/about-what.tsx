import { SummaryList } from '@/components/summary-list/summary-list'
import type { SubjectOfComment } from '@/domain/review/subject-of-comment'
import { Lines } from '../_record/lines'

/** What a comment is about and, of an answer or a part of a document, what it says: in the draft or in a version. */
export function AboutWhat({
  subject,
  versionNumber,
}: {
  subject: SubjectOfComment | { title: string }
  versionNumber?: number
}) {
  const isFound = 'page' in subject
  return (
    <SummaryList
      rows={[
        {
          key: { text: 'About' },
          value: {
            html: isFound ? (
              <a className="govuk-link app-as-typed" href={subject.page}>
                {subject.title}
              </a>
            ) : (
              subject.title
            ),
          },
        },
        isFound && {
          key: { text: versionNumber ? `What version ${versionNumber} says` : 'What it says now' },
          value: { html: <Lines lines={subject.says} from={subject.from} /> },
        },
      ]}
    />
  )
}
