import { dayInWords } from '@/domain/day'
import type { Gap } from '@/domain/record/gaps/gap'
import type { RecordView } from '../_server/record-view'
import { MendingLink } from './mending-link'

/** What is still needed, and what will be from a day to come, each with the question that mends it. */
export function GapList({
  view,
  which = () => true,
}: {
  view: RecordView
  /** Those that the page is about; all unless given. */
  which?: (gap: Gap) => boolean
}) {
  return (
    <>
      <Needed view={view} id="still-needed" title="Still needed" gaps={view.gaps.filter(which)} />
      <Needed view={view} id="needed-later" title="Needed later" gaps={view.later.filter(which)} />
    </>
  )
}

/** More than these nobody reads at once. */
const most = 20

function Needed({ view, id, title, gaps }: { view: RecordView; id: string; title: string; gaps: Gap[] }) {
  if (gaps.length === 0) return null
  return (
    <section className="govuk-inset-text" aria-labelledby={id}>
      <h2 className="govuk-heading-s" id={id}>
        {title}
      </h2>
      <ul className="govuk-list govuk-list--bullet">
        {gaps.slice(0, most).map((gap) => (
          <li key={`${gap.fact} ${gap.text}`}>
            <MendingLink view={view} href={gap.href} text={gap.text} />
            {gap.from && id === 'needed-later' && ` (from ${dayInWords(gap.from)})`}
          </li>
        ))}
      </ul>
      {gaps.length > most && <p className="govuk-body">and {gaps.length - most} more</p>}
    </section>
  )
}
