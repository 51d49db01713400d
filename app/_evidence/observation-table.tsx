import { Lines } from '@/app/_record/lines'
import { WideTable } from '@/app/_record/wide-table'
import type { RecordView } from '@/app/_server/record-view'
import { Button } from '@/components/button/button'
import { observedInWords } from '@/domain/evidence/observed-in-words'
import type { Compared } from '@/domain/evidence/reconcile'
import { observedKinds } from '@/domain/record/vocabulary/evidence'
import { ContradictionList } from './contradiction-list'
import { StateTag } from './state-tags'

/** Things that were observed; those that can be decided about with a box each, to decide about several at once. */
export function ObservationTable({
  view,
  caption,
  compared,
  canDecide,
}: {
  view: RecordView
  caption: string
  compared: readonly Compared[]
  canDecide: boolean
}) {
  const { base } = view
  const table = (
    <WideTable
      label={caption}
      caption={caption}
      captionClasses="govuk-table__caption--m"
      classes="app-table--dense"
      firstCellIsHeader
      head={[
        { text: 'Name' },
        { text: 'What it is' },
        { text: 'What was observed' },
        { text: 'In the record' },
      ]}
      rows={compared.map((one) => [
        { html: canDecide ? <Selectable base={base} compared={one} /> : <Name base={base} compared={one} /> },
        { text: observedKinds[one.observation.kind] },
        { html: <Lines lines={observedInWords(one.observation)} /> },
        { html: <InRecord view={view} compared={one} /> },
      ])}
    />
  )
  if (!canDecide) return table
  return (
    <form method="get" action={`${base}/evidence/decide`} noValidate>
      {table}
      <fieldset className="govuk-fieldset">
        <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">
          With what you have selected
        </legend>
        <div className="govuk-button-group">
          <Button name="as" value="record" text="Add to the record" />
          <Button name="as" value="not-ours" text="Say it is not ours" classes="govuk-button--secondary" />
          <Button
            name="as"
            value="expected-to-go"
            text="Say it will disappear"
            classes="govuk-button--secondary"
          />
        </div>
      </fieldset>
    </form>
  )
}

function Name({ base, compared: { id, observation } }: { base: string; compared: Compared }) {
  const { name, host } = observation
  return (
    <>
      <a className="govuk-link app-as-typed" href={`${base}/observations/${id}`}>
        {name}
      </a>
      {host && host !== name && <div className="govuk-hint govuk-!-margin-bottom-0 app-as-typed">{host}</div>}
    </>
  )
}

function InRecord({ view, compared }: { view: RecordView; compared: Compared }) {
  const { record, base, titleOf } = view
  return (
    <>
      <StateTag compared={compared} />
      {compared.identifiers.map((id) => (
        <div key={id}>
          <a className="govuk-link app-as-typed" href={`${base}/identifiers/${id}`}>
            {titleOf('identifier', id)}
          </a>
        </div>
      ))}
      <ContradictionList record={record} contradictions={compared.contradictions} />
    </>
  )
}

/** The box stands before the name, so that it is on the screen of a phone too. */
function Selectable({ base, compared }: { base: string; compared: Compared }) {
  const { id, observation } = compared
  return (
    <div className="govuk-checkboxes govuk-checkboxes--small app-selectable" data-module="govuk-checkboxes">
      <div className="govuk-checkboxes__item">
        <input className="govuk-checkboxes__input" type="checkbox" name="of" value={id} id={`select-${id}`} />
        <label className="govuk-label govuk-checkboxes__label" htmlFor={`select-${id}`}>
          <span className="govuk-visually-hidden">Select {observation.name}</span>
        </label>
      </div>
      <div>
        <Name base={base} compared={compared} />
      </div>
    </div>
  )
}
