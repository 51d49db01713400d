import { WarningText } from '@/components/warning-text/warning-text'
import { assessmentLawsInWords } from '@/domain/law/assessment-laws'
import { missingSignatures, signatureInWords } from '@/domain/law/dpia-signatures'
import { screening } from '@/domain/law/screening'
import { today } from '../_server/today'
import type { VersionView } from './version-of-page'

/** What step 7 of the DPIA still lacks, when screening says that there must be a DPIA; otherwise nothing. */
export function SignaturesMissing({ view: { record, address, can } }: { view: VersionView }) {
  const missing = missingSignatures(record, today())
  const { outcome, laws } = screening(record, today())
  if (missing.length === 0 || outcome !== 'required') return null
  return (
    <>
      <WarningText
        iconFallbackText="Warning"
        text={`This service must have a DPIA by ${assessmentLawsInWords(laws)}, and step 7 of it is not signed off.`}
      />
      <p className="govuk-body">Nothing stands yet under:</p>
      <ul className="govuk-list govuk-list--bullet">
        {missing.map((item) => (
          <li key={item}>{signatureInWords(item)}</li>
        ))}
      </ul>
      {can('sign version') && (
        <p className="govuk-body">
          <a className="govuk-link" href={`${address}/sign-off`}>
            Sign off the DPIA
          </a>
        </p>
      )}
    </>
  )
}
