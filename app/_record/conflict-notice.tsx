import { Table } from '@/components/table/table'
import type { Conflict } from '../_server/form-state'

/** Says what somebody else saved meanwhile, beside what was typed: nothing is overwritten unseen. */
export function ConflictNotice({ conflict }: { conflict: Conflict }) {
  return (
    <div className="govuk-error-summary" data-module="govuk-error-summary">
      <div role="alert">
        <h2 className="govuk-error-summary__title">
          Somebody else changed this while you were working on it
        </h2>
        <div className="govuk-error-summary__body">
          <p className="govuk-body">
            Your answers are still in the form below, and have not been saved. Check them against what is
            saved now. If you continue, your answers replace the saved ones.
          </p>
          {conflict.rows.length > 0 && (
            <Table
              caption="What differs"
              captionClasses="govuk-table__caption--s"
              firstCellIsHeader
              head={[{ text: 'Question' }, { text: 'Saved now' }, { text: 'Your answer' }]}
              rows={conflict.rows.map(({ label, saved, typed }) => [
                { text: label },
                { text: inOneLine(saved) },
                { text: inOneLine(typed) },
              ])}
            />
          )}
        </div>
      </div>
    </div>
  )
}

const inOneLine = (lines: string[]) => lines.join(', ') || 'Not provided'
