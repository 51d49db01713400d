import { Button } from '@/components/button/button'
import { type Held, heldCopies } from '@/domain/record/held'
import { addingPage } from '@/domain/record/links'
import type { ServiceRecord } from '@/domain/record/record'
import type { RecordView } from '../_server/record-view'
import { Members } from './members'
import { HeldCopies } from './three-questions'

/** The identifiers of a category, and how each of its systems holds it. */
export function AboutCategory({ view, id }: { view: RecordView; id: string }) {
  return (
    <>
      <Identifiers view={view} id={id} />
      <Systems view={view} id={id} />
    </>
  )
}

function Identifiers({ view, id }: { view: RecordView; id: string }) {
  const { record, may } = view
  return (
    <section aria-labelledby="members">
      <h2 className="govuk-heading-m" id="members">
        Its identifiers
      </h2>
      <Members view={view} category={id} classes="govuk-list govuk-list--bullet" />
      {may('create') && (
        <Button
          href={addingPage(record, 'identifier', { category: id }, 'kind')}
          text="Add an identifier to this category"
          classes="govuk-button--secondary"
        />
      )}
    </section>
  )
}

function Systems({ view, id }: { view: RecordView; id: string }) {
  const { record, base, may } = view
  const copies = usualCopies(record, id)
  const wayOf = ({ holding }: Held) =>
    record.categoryHoldings.find(
      ({ category, system, state }) =>
        category === id && system === holding.system && state === holding.state,
    )
  const changePage = (copy: Held) => {
    const way = wayOf(copy)
    if (way) return `${base}/categoryHoldings/${way.id}`
    return addingPage(record, 'categoryHolding', { category: id, system: copy.system.id }, 'system')
  }
  return (
    <section aria-labelledby="systems-of-category">
      <h2 className="govuk-heading-m" id="systems-of-category">
        Where it is held, for how long, and who can see it
      </h2>
      {copies.length === 0 && <p className="govuk-body">Nobody has said yet which systems hold it.</p>}
      <HeldCopies view={view} copies={copies} label="How it is held" changePage={changePage} />
      {may('change') && (
        <Button
          href={`${base}/categories/${id}/systems`}
          text={copies.length === 0 ? 'Select the systems that hold it' : 'Change which systems hold it'}
          classes="govuk-button--secondary"
        />
      )}
    </section>
  )
}

/** How its systems hold a category, as they would hold an identifier that says nothing of its own. */
function usualCopies(record: ServiceRecord, category: string): Held[] {
  const identifiers = [{ id: 'member', kind: 'other' as const, plainName: 'Any', category }]
  return heldCopies({ ...record, identifiers, holdings: [], choices: [], sharings: [] }, 'member')
}
