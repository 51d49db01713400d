import type { RecordView } from '@/app/_server/record-view'
import { Table } from '@/components/table/table'
import { answerInWords } from '@/domain/record/in-words'
import { identifier as identifierKind } from '@/domain/record/kinds/identifier'
import type { Identifier } from '@/domain/record/record'

/** What is recorded and was not found where the evidence could have shown it. */
export function NotFoundTable({
  view: { base, titleOf },
  caption,
  identifiers,
}: {
  view: RecordView
  caption: string
  identifiers: readonly Identifier[]
}) {
  return (
    <>
      <p className="govuk-body">
        It may be captured only in places that were not visited, or no longer at all. Add evidence of those
        places, or remove what is gone.
      </p>
      <Table
        caption={caption}
        captionClasses="govuk-table__caption--m"
        firstCellIsHeader
        head={[{ text: 'Identifier' }, { text: 'Kind' }]}
        rows={identifiers.map(({ id, kind }) => [
          {
            html: (
              <a className="govuk-link app-as-typed" href={`${base}/identifiers/${id}`}>
                {titleOf('identifier', id)}
              </a>
            ),
          },
          { text: answerInWords(identifierKind.fields.kind, kind, titleOf).join('') },
        ])}
      />
    </>
  )
}
