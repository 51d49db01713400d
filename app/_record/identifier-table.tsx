import { Button } from '@/components/button/button'
import { Table } from '@/components/table/table'
import { heldCopies } from '@/domain/record/held'
import { answerInWords } from '@/domain/record/in-words'
import { identifier as identifierKind } from '@/domain/record/kinds/identifier'
import { openOnIdentifier, ToAnswer } from '../_comments/open-comments'
import type { RecordView } from '../_server/record-view'
import { Lines } from './lines'

/** Every identifier of a service with the places that hold it. */
export function IdentifierTable({ view }: { view: RecordView }) {
  const { record, base, may, titleOf } = view
  return (
    <section aria-labelledby="identifiers">
      <h2 className="govuk-heading-m" id="identifiers">
        Identifiers
      </h2>
      {record.identifiers.length === 0 ? (
        <p className="govuk-body">
          None recorded yet. Start with the systems: many of them come with identifiers that the catalogue
          knows.
        </p>
      ) : (
        <Table
          caption={`${record.identifiers.length} recorded`}
          firstCellIsHeader
          head={[{ text: 'Identifier' }, { text: 'Kind' }, { text: 'Where it is held' }]}
          rows={record.identifiers.map((identifier) => [
            {
              html: (
                <>
                  <a className="govuk-link app-as-typed" href={`${base}/identifiers/${identifier.id}`}>
                    {titleOf('identifier', identifier.id)}
                  </a>
                  {identifier.category && (
                    <div className="govuk-hint govuk-!-margin-bottom-0">
                      {`Part of ${titleOf('category', identifier.category)}`}
                    </div>
                  )}
                  <ToAnswer comments={openOnIdentifier(view, identifier.id)} />
                </>
              ),
            },
            { text: answerInWords(identifierKind.fields.kind, identifier.kind, titleOf).join('') },
            {
              html: (
                <Lines
                  lines={heldCopies(record, identifier.id).map(({ system, holding }) =>
                    holding.state ? `${system.name} (${holding.state})` : system.name,
                  )}
                />
              ),
            },
          ])}
        />
      )}
      {may('create') && (
        <div className="govuk-button-group">
          <Button
            href={`${base}/identifiers/new`}
            text="Add an identifier"
            classes="govuk-button--secondary"
          />
          <Button
            href={`${base}/catalogue`}
            text="Add from the catalogue"
            classes="govuk-button--secondary"
          />
        </div>
      )}
    </section>
  )
}
