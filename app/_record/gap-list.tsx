import { dayInWords } from '@/domain/day'
import type { Gap } from '@/domain/record/gaps/gap'
import type { Loaded } from '../_server/loaded'
import { MendingLink } from './mending-link'

/** What is still needed, and what will be from a day to come, each with the question that mends it. */
export function GapList({
  loaded,
  which = () => true,
}: {
  loaded: Loaded
  /** Those that the page is about; all unless given. */
  which?: (gap: Gap) => boolean
}) {
  return (
    <>
      <Needed loaded={loaded} id="still-needed" title="Still needed" gaps={loaded.gaps.filter(which)} />
      <Needed loaded={loaded} id="needed-later" title="Needed later" gaps={loaded.later.filter(which)} />
    </>
  )
}

/** More than these nobody reads at once. */
const most = 20

function Needed({ loaded, id, title, gaps }: { loaded: Loaded; id: string; title: string; gaps: Gap[] }) {
  if (gaps.length === 0) return null
  return (
    <section className="govuk-inset-text" aria-labelledby={id}>
      <h2 className="govuk-heading-s" id={id}>
        {title}
      </h2>
      <ul className="govuk-list govuk-list--bullet">
        {gaps.slice(0, most).map((gap) => (
          <li key={`${gap.fact} ${gap.text}`}>
            <MendingLink loaded={loaded} href={gap.href} text={gap.text} />
            {gap.from && id === 'needed-later' && ` (from ${dayInWords(gap.from)})`}
          </li>
        ))}
      </ul>
      {gaps.length > most && <p className="govuk-body">and {gaps.length - most} more</p>}
    </section>
  )
}
