import type { Gap } from '@/domain/record/gaps/gap'
import type { Loaded } from './loaded'
import { MendingLink } from './mending-link'

/** What is still needed, each with the question that mends it. */
export function GapList({ loaded, gaps, most = 20 }: { loaded: Loaded; gaps: Gap[]; most?: number }) {
  if (gaps.length === 0) return null
  return (
    <section className="govuk-inset-text" aria-labelledby="still-needed">
      <h2 className="govuk-heading-s" id="still-needed">
        Still needed
      </h2>
      <ul className="govuk-list govuk-list--bullet">
        {gaps.slice(0, most).map((gap) => (
          <li key={`${gap.fact} ${gap.text}`}>
            <MendingLink loaded={loaded} href={gap.href} text={gap.text} />
          </li>
        ))}
      </ul>
      {gaps.length > most && <p className="govuk-body">and {gaps.length - most} more</p>}
    </section>
  )
}
