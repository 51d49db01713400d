import type { Contradiction } from '@/domain/evidence/contradictions'
import { factPage } from '@/domain/record/links'
import type { ServiceRecord } from '@/domain/record/record'

/** In what the record and an observation cannot both be right, each with the page of the fact. */
export function ContradictionList({
  record,
  contradictions,
}: {
  record: ServiceRecord
  contradictions: readonly Contradiction[]
}) {
  if (contradictions.length === 0) return null
  return (
    <ul className="govuk-list govuk-!-margin-bottom-0">
      {contradictions.map(({ fact, text }) => (
        <li key={`${fact} ${text}`}>
          <a className="govuk-link app-as-typed" href={factPage(record, fact)}>
            {text}
          </a>
        </li>
      ))}
    </ul>
  )
}
