import { Details } from '@/components/details/details'
import { Tag } from '@/components/tag/tag'
import type { Coverage } from '@/domain/documents/document-type'

/** How much of what the law or the template asks for a document covers. */
export function CoverageSummary({ summary, items }: Coverage) {
  if (items.length === 0) return <p className="govuk-body">{summary}</p>
  return (
    <Details summaryText={summary}>
      <ul className="govuk-list govuk-list--bullet">
        {items.map(({ text, met }) => (
          <li key={text}>
            {met ? text : `${text} `}
            {!met && <Tag text="Not covered" classes="govuk-tag--red" />}
          </li>
        ))}
      </ul>
    </Details>
  )
}
