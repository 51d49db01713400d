import { oncePerRecord } from '@/app/_server/once-per-record'
import { Details } from '@/components/details/details'
import { Table } from '@/components/table/table'
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
      <Table
        head={[{ text: 'Item' }, { text: 'Source' }, { text: 'Covered' }]}
        rows={items.map((item) => [
          { text: item.item },
          { text: item.article },
          {
            html: (
              <Tag
                text={item.met ? 'Yes' : 'No'}
                classes={item.met ? 'govuk-tag--green' : 'govuk-tag--red'}
              />
            ),
          },
        ])}
      />
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
