import type { RecordView } from '@/app/_server/record-view'
import { dayInWords } from '@/domain/day'
import { dayOf } from '@/domain/evidence/age'
import { comparedIn } from './compared'
import { ContradictionList } from './contradiction-list'

/** Of an identifier: in which evidence it was seen, and in what that contradicts the record. Nothing where there is no evidence. */
export function SeenInEvidence({ view, id }: { view: RecordView; id: string }) {
  const { record, base } = view
  const { found, notFound } = comparedIn(view)
  const seen = found.filter(({ identifiers }) => identifiers.includes(id))
  const isMissing = notFound.some((identifier) => identifier.id === id)
  if (seen.length === 0 && !isMissing) return null
  const contradictions = seen
    .flatMap((one) => one.contradictions)
    .filter(({ identifier }) => identifier === id)
  return (
    <section aria-labelledby="seen-in-evidence">
      <h2 className="govuk-heading-m" id="seen-in-evidence">
        What evidence says of it
      </h2>
      {isMissing && <p className="govuk-body">It was not found where the evidence could have shown it.</p>}
      {contradictions.length > 0 && (
        <div className="govuk-inset-text">
          <p className="govuk-body govuk-!-font-weight-bold">
            The record and the evidence contradict each other
          </p>
          <ContradictionList record={record} contradictions={contradictions} />
        </div>
      )}
      <ul className="govuk-list">
        {seen.map((one) => {
          const evidence = record.evidence.find(
            (candidate) => candidate.id === record.observations.find((kept) => kept.id === one.id)?.evidence,
          )
          return (
            <li key={one.id}>
              <a className="govuk-link app-as-typed" href={`${base}/observations/${one.id}`}>
                {one.observation.name}
              </a>
              {evidence && `, seen in evidence of ${dayInWords(dayOf(evidence))}`}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
