import { InsetText } from '@/components/inset-text/inset-text'
import { countsOf } from '@/domain/evidence/comparison-lists'
import type { Comparison } from '@/domain/evidence/reconcile'

/** What matters first: how much was found that the record does not say, or says otherwise. */
export function Verdict({ comparison, hasEvidence }: { comparison: Comparison; hasEvidence: boolean }) {
  if (!hasEvidence)
    return (
      <p className="govuk-body">
        A record is only worth what it leaves out. Add a browser recording, a scan or lines of a log: the
        inventory says what your service captures and the record does not have.
      </p>
    )
  const { unrecorded, contradicting, 'not-found': notFound } = countsOf(comparison)
  if (unrecorded + contradicting + notFound === 0)
    return (
      <InsetText text="Everything that was observed is recorded or decided about, and nothing contradicts the record." />
    )
  return (
    <InsetText>
      <ul className="govuk-list govuk-!-margin-bottom-0">
        <li>
          <strong>{unrecorded}</strong> found but not recorded
        </li>
        <li>
          <strong>{contradicting}</strong> {contradicting === 1 ? 'contradicts' : 'contradict'} the record
        </li>
        <li>
          <strong>{notFound}</strong> recorded but not found
        </li>
      </ul>
    </InsetText>
  )
}
