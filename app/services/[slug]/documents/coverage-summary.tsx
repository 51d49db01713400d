import { oncePerRecord } from '@/app/_server/once-per-record'
import { Details } from '@/components/details/details'
import { Tag } from '@/components/tag/tag'
import { dpiaCoverage } from '@/domain/documents/dpia/coverage'
import { noticeCoverage } from '@/domain/documents/notice/coverage'
import type { ServiceRecord } from '@/domain/record/record'

const coverageOfNotice = oncePerRecord(noticeCoverage)
const coverageOfDpia = oncePerRecord(dpiaCoverage)

/** How much of what the law or the template asks for a document covers. */
export function CoverageSummary({
  record,
  document,
  date,
}: {
  record: ServiceRecord
  document: string
  date: string
}) {
  if (document === 'notice') return <NoticeCoverage record={record} date={date} />
  if (document === 'dpia') return <DpiaCoverage record={record} />
  return null
}

function NoticeCoverage({ record, date }: { record: ServiceRecord; date: string }) {
  const items = coverageOfNotice(record, date)
  const met = items.filter((item) => item.met).length
  return (
    <Details summaryText={`Covers ${met} of ${items.length} items of Articles 13 and 14`}>
      <ul className="govuk-list govuk-list--bullet">
        {items.map(({ item, article, met }) => (
          <li key={item}>
            {met ? `${item}, ${article}` : `${item}, ${article} `}
            {!met && <Tag text="Not covered" classes="govuk-tag--red" />}
          </li>
        ))}
      </ul>
    </Details>
  )
}

function DpiaCoverage({ record }: { record: ServiceRecord }) {
  const coverage = Object.values(coverageOfDpia(record))
  const count = (state: string) => coverage.filter((found) => found === state).length
  return (
    <p className="govuk-body">
      Of {coverage.length} prompts, {count('record')} are answered from the record, {count('partly')} partly,
      and {count('person')} need a person.
    </p>
  )
}
