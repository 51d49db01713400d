import type { RecordView } from '@/app/_server/record-view'
import { Button } from '@/components/button/button'
import { dayInWords } from '@/domain/day'
import type { Compared } from '@/domain/evidence/reconcile'
import { comparedIn } from './compared'
import { ContradictionList } from './contradiction-list'
import { addressOfDecision } from './decisions'
import { StateTag } from './state-tags'
import { suggestedFor } from './suggested-for'
import { SuggestionList } from './suggestion-list'

/** How the record stands to one observation, and for those who may what they can do about it. */
export async function ObservationState({ view, id }: { view: RecordView; id: string }) {
  const compared = comparedIn(view).found.find((one) => one.id === id)
  if (!compared) return null
  const isOpen = compared.state === 'new' || compared.state === 'still-there'
  const suggestions = isOpen ? await suggestedFor(compared.observation, view.record) : []
  return (
    <section aria-labelledby="in-the-record">
      <h2 className="govuk-heading-m" id="in-the-record">
        In the record
      </h2>
      <p className="govuk-body">
        <StateTag compared={compared} /> <Why view={view} compared={compared} />
      </p>
      {compared.contradictions.length > 0 && (
        <div className="govuk-inset-text">
          <p className="govuk-body">
            The record and what was observed cannot both be right. Change the record, or the service:
          </p>
          <ContradictionList record={view.record} contradictions={compared.contradictions} />
        </div>
      )}
      <SuggestionList
        suggestions={suggestions}
        {...(view.may('create') && {
          takeOver: (index: number) => addressOfDecision(view.base, 'record', [id], index),
        })}
      />
      {view.may('change') && <Decide base={view.base} id={id} isOpen={isOpen} />}
    </section>
  )
}

function Why({ view, compared }: { view: RecordView; compared: Compared }) {
  const { record, base, titleOf } = view
  const entry = record.observations.find(({ id }) => id === compared.id)
  const goneBy = entry?.goesOn ? dayInWords(entry.goesOn) : 'a day that is not stated'
  switch (compared.state) {
    case 'new':
      return 'Your service captures it, and the record does not say so.'
    case 'not-ours':
      return entry?.reason ?? ''
    case 'expected-to-go':
      return `By ${goneBy}.`
    case 'still-there':
      return `It was expected to disappear by ${goneBy}. If it has, add evidence of a later day that does not show it.`
    case 'gone':
      return `It was expected to disappear by ${goneBy}, and evidence of a later day does not show it.`
    case 'recorded':
      return compared.identifiers.map((identifier, index) => (
        <span key={identifier}>
          {index > 0 && ', '}
          <a className="govuk-link app-as-typed" href={`${base}/identifiers/${identifier}`}>
            {titleOf('identifier', identifier)}
          </a>
        </span>
      ))
  }
}

function Decide({ base, id, isOpen }: { base: string; id: string; isOpen: boolean }) {
  const to = (as: Parameters<typeof addressOfDecision>[1]) => addressOfDecision(base, as, [id])
  return (
    <div className="govuk-button-group">
      {isOpen && <Button href={to('record')} text="Add to the record" />}
      <Button href={to('recorded')} text="It is recorded as …" classes="govuk-button--secondary" />
      <Button href={to('not-ours')} text="It is not ours" classes="govuk-button--secondary" />
      <Button href={to('expected-to-go')} text="It will disappear" classes="govuk-button--secondary" />
    </div>
  )
}
