import { capitalised } from '@/domain/documents/wording/sentences'
import type { Gap } from '@/domain/record/gaps/gap'

/** What is still needed, each with the page that mends it. */
export function GapList({ gaps, most = 20 }: { gaps: Gap[]; most?: number }) {
  if (gaps.length === 0) return null
  return (
    <section className="govuk-inset-text" aria-labelledby="still-needed">
      <h2 className="govuk-heading-s" id="still-needed">
        Still needed
      </h2>
      <ul className="govuk-list govuk-list--bullet">
        {gaps.slice(0, most).map((gap) => (
          <li key={`${gap.fact} ${gap.text}`}>
            <a className="govuk-link" href={gap.href}>
              {capitalised(gap.text)}
            </a>
          </li>
        ))}
      </ul>
      {gaps.length > most && <p className="govuk-body">and {gaps.length - most} more</p>}
    </section>
  )
}
