import { Details } from '@/components/details/details'
import { dayInWords } from '@/domain/day'
import { countsOf, listOf } from '@/domain/evidence/comparison-lists'
import type { Comparison } from '@/domain/evidence/reconcile'
import { comparisonOf } from '@/domain/evidence/recorded'
import type { ServiceRecord } from '@/domain/record/record'
import type { RecordView } from '../_server/record-view'
import { changedSince } from './compared'
import { ContradictionList } from './contradiction-list'
import { EvidenceRows } from './evidence-rows'
import { Verdict } from './verdict'

/** So many names stand in the summary; the page of the evidence has all of them. */
const mostNames = 20

/**
 * What evidence says of a record that is submitted: from what, of when, how much of it is recorded, and what is not settled. All of
 * it comes from the record itself, so of a version it is what was submitted.
 */
export async function EvidenceSummary({
  view,
  day,
  until,
}: {
  view: Pick<RecordView, 'record' | 'base' | 'can'>
  /** The day of the comparison (`YYYY-MM-DD`), and the moment until which changes of the service count. */
  day: string
  until?: Date
}) {
  const { record, base } = view
  const comparison = comparisonOf(record, day)
  const counts = countsOf(comparison)
  const changed = await changedSince(view, until)
  return (
    <section aria-labelledby="evidence-summary">
      <h2 className="govuk-heading-m" id="evidence-summary">
        What evidence shows
      </h2>
      {record.evidence.length === 0 ? (
        <p className="govuk-body">
          There is no evidence: nobody has shown what the service really captures, so nothing was compared.
        </p>
      ) : (
        <>
          <p className="govuk-body">
            Compared as of {dayInWords(day)}: {counts.recorded} found and recorded, {counts['set-aside']} not
            ours or expected to disappear.
          </p>
          <Verdict comparison={comparison} hasEvidence />
          <Unrecorded record={record} names={namesOf(comparison.found, ['new', 'still-there'])} />
          {counts.contradicting > 0 && (
            <>
              <h3 className="govuk-heading-s">Contradicts the record</h3>
              <ul className="govuk-list govuk-list--bullet">
                {comparison.found
                  .filter(({ contradictions }) => contradictions.length > 0)
                  .map(({ id, observation, contradictions }) => (
                    <li key={id}>
                      <span className="app-as-typed">{observation.name}</span>
                      <ContradictionList record={record} contradictions={contradictions} />
                    </li>
                  ))}
              </ul>
            </>
          )}
          <SetAside record={record} comparison={comparison} />
          <EvidenceRows record={record} base={base} day={day} changed={changed} />
        </>
      )}
    </section>
  )
}

type Named = { id: string; name: string }

function namesOf(
  found: ReturnType<typeof comparisonOf>['found'],
  states: readonly (typeof found)[number]['state'][],
): Named[] {
  return found.flatMap(({ id, state, observation }) =>
    id && states.includes(state) ? [{ id, name: observation.name }] : [],
  )
}

function Unrecorded({ record, names }: { record: ServiceRecord; names: readonly Named[] }) {
  if (names.length === 0) return null
  const others = names.length - mostNames
  return (
    <>
      <h3 className="govuk-heading-s">Found but not recorded</h3>
      <ul className="govuk-list govuk-list--bullet">
        {names.slice(0, mostNames).map(({ id, name }) => (
          <li key={id}>
            <a
              className="govuk-link app-as-typed"
              href={`/services/${record.service.slug}/observations/${id}`}
            >
              {name}
            </a>
          </li>
        ))}
        {others > 0 && <li>and {others} more</li>}
      </ul>
    </>
  )
}

/** What the team says is not theirs or about to go, each with its reason: nobody else decides on it. */
function SetAside({ record, comparison }: { record: ServiceRecord; comparison: Comparison }) {
  const aside = comparison.found.filter((one) => listOf(one) === 'set-aside')
  if (aside.length === 0) return null
  const decided = new Map(record.observations.map((entry) => [entry.id, entry]))
  return (
    <Details
      summaryText={`${aside.length} ${aside.length === 1 ? 'thing' : 'things'} not ours or expected to disappear`}
    >
      <ul className="govuk-list govuk-list--bullet">
        {aside.map(({ id = '', state, observation: { name } }) => {
          const { reason, goesOn } = decided.get(id) ?? {}
          const by = goesOn ? `expected to disappear by ${dayInWords(goesOn)}` : ''
          return (
            <li key={id} className="app-as-typed">
              {name}: {state === 'not-ours' ? reason : by}
              {state === 'gone' && ', and evidence of a later day does not show it'}
            </li>
          )
        })}
      </ul>
    </Details>
  )
}
