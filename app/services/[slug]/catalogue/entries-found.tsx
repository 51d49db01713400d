import type { RecordView } from '@/app/_server/record-view'
import { Tag } from '@/components/tag/tag'
import { type CatalogueEntry, catalogueSubjects } from '@/domain/catalogue/entry'
import { recordedOf } from '@/domain/catalogue/is-recorded'

/** One page of what was found in the catalogue, each with how much of it the record has. */
export function EntriesFound({
  found,
  shown,
  search,
  narrowed,
  view: { base, record },
}: {
  found: readonly CatalogueEntry[]
  shown: readonly CatalogueEntry[]
  search: string
  narrowed: readonly string[]
  view: RecordView
}) {
  const here = `${base}/catalogue`
  const isNarrowed = search || narrowed.length > 0
  return (
    <>
      <h2 className="govuk-heading-m">
        {found.length === 1 ? '1 entry' : `${found.length} entries`}
        {search && ` for “${search}”`}
        {narrowed.length > 0 && ` in ${narrowed.join(', ')}`}
      </h2>
      {isNarrowed && (
        <p className="govuk-body">
          <a className="govuk-link" href={here}>
            Show the whole catalogue
          </a>
        </p>
      )}
      {found.length === 0 && (
        <p className="govuk-body">
          Nothing in the catalogue matches. Try another name, or{' '}
          <a className="govuk-link" href={`${base}/systems/new`}>
            add a system yourself
          </a>
          .
        </p>
      )}
      <ul className="govuk-list">
        {shown.map((entry) => (
          <li key={entry.id} className="govuk-!-margin-bottom-4">
            <a className="govuk-link govuk-!-font-weight-bold" href={`${here}/${entry.id}`}>
              {entry.name}
            </a>{' '}
            <Recorded count={recordedOf(record, entry)} of={entry.identifiers.length} />
            <p className="govuk-body govuk-!-margin-bottom-0">{entry.summary}</p>
            <div className="govuk-hint govuk-!-margin-bottom-0">{catalogueSubjects[entry.subject]}</div>
          </li>
        ))}
      </ul>
    </>
  )
}

function Recorded({ count, of }: { count: number; of: number }) {
  if (count === 0) return null
  return count === of ? (
    <Tag text="Recorded" classes="govuk-tag--green" />
  ) : (
    <Tag text={`${count} of ${of} recorded`} classes="govuk-tag--blue" />
  )
}
