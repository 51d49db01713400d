import { dayInWords } from '@/domain/day'
import { findings } from '@/domain/law/findings'
import { FindingList } from '../_record/finding-list'
import { oncePerRecord } from '../_server/once-per-record'
import type { VersionView } from './version-of-page'

const findingsOn = oncePerRecord(findings)

/** What the rules found in a version on the day of its submission, and what a recorded exception covers of it. */
export function FindingsAtSubmission({ view, day }: { view: VersionView; day: string }) {
  const found = findingsOn(view.record, day)
  const excused = found.filter(({ excuse }) => excuse)
  return (
    <section aria-labelledby="findings">
      <h2 className="govuk-heading-m" id="findings">
        Findings of the rules
      </h2>
      <p className="govuk-body">By the rules of {dayInWords(day)}, the day of submission.</p>
      <FindingList view={view} findings={found.filter(({ excuse }) => !excuse)} />
      {excused.length > 0 && (
        <>
          <h3 className="govuk-heading-s">Covered by a recorded exception</h3>
          <FindingList view={view} findings={excused} />
        </>
      )}
    </section>
  )
}
