import { titlesIn } from '@/domain/record/in-words'
import type { Purpose, ServiceRecord } from '@/domain/record/record'
import { isNoAnswer } from '../no-answer'
import type { Breach, Rule } from '../rule'
import { wrongSource } from '../source-in-law'
import { identifiersFor, lawEnforcementPurposes } from '../used-for'

const appliesTo = 'Purposes under Part 3 of the Data Protection Act 2018'

/** A breach for each purpose of law enforcement about which there is something to say, at the question that answers it. */
function perPurpose(
  record: ServiceRecord,
  field: keyof Purpose,
  words: (purpose: Purpose) => string | undefined,
): Breach[] {
  return lawEnforcementPurposes(record).flatMap((purpose): Breach[] => {
    const text = words(purpose)
    const { id, name } = purpose
    return text
      ? [{ text: `To ${name}: ${text}`, facts: [`purpose/${id}/${field}`, `purpose/${id}/regime`] }]
      : []
  })
}

/** What the data of a purpose says of health, race, biometrics and the like, by name: section 35(8). */
function sensitiveFor(record: ServiceRecord, purpose: Purpose): string[] {
  const titleOf = titlesIn(record)
  return identifiersFor(record, purpose)
    .filter(({ kind }) => kind === 'special-category')
    .map(({ id }) => titleOf('identifier', id))
}

/** Who may use data for law enforcement, for what, and under which law: sections 30, 31, 35 and 42 of the Data Protection Act 2018. */
export const part3LawfulnessRules: readonly Rule[] = [
  {
    id: 'law-enforcement-authority',
    title: 'Say what makes you a competent authority',
    provision: 'competent-authority',
    appliesTo,
    severity: 'must',
    why: 'Only a competent authority may use data under Part 3. UK GDPR applies to everybody else.',
    check: (record) =>
      perPurpose(record, 'competentAuthority', ({ competentAuthority }) =>
        competentAuthority ? undefined : 'say what makes you a competent authority (section 30)',
      ),
  },
  {
    id: 'law-enforcement-purposes',
    title: 'Name the law enforcement purposes',
    provision: 'law-enforcement-purposes',
    appliesTo,
    severity: 'must',
    why: 'Part 3 covers six purposes alone. UK GDPR applies to whatever serves none of them.',
    check: (record) =>
      perPurpose(record, 'part3Purposes', ({ part3Purposes }) =>
        part3Purposes ? undefined : 'select the law enforcement purposes that it serves (section 31)',
      ),
  },
  {
    id: 'law-enforcement-source',
    title: 'Name the law behind each use for law enforcement',
    provision: 'law-enforcement-lawful',
    appliesTo,
    severity: 'must',
    why: 'Such use is lawful only so far as another law is its basis, or people consent.',
    check: (record) =>
      perPurpose(record, 'part3Law', ({ part3Law = '' }) =>
        isNoAnswer(part3Law) ? 'name the law behind it (section 35(2))' : wrongSource(part3Law, 'function'),
      ),
  },
  {
    id: 'law-enforcement-sensitive',
    title: 'Say on what sensitive processing rests',
    provision: 'sensitive-processing',
    appliesTo,
    severity: 'must',
    why: 'Data such as health, race or biometrics may be used for law enforcement only with consent, or where strictly necessary under a condition of Schedule 8.',
    check: (record) =>
      perPurpose(record, 'part3Sensitive', (purpose) => {
        const sensitive = sensitiveFor(record, purpose)
        if (purpose.part3Sensitive && (purpose.part3Sensitive !== 'none' || sensitive.length === 0))
          return undefined
        return sensitive.length > 0
          ? `say on what the use of ${sensitive.join(', ')} rests (section 35(3))`
          : 'say whether there is sensitive processing, and on what it rests (section 35(3))'
      }),
  },
  {
    id: 'law-enforcement-schedule-8',
    title: 'Name the condition of Schedule 8, and say why the use is strictly necessary',
    provision: 'schedule-8',
    appliesTo: 'Sensitive processing for law enforcement without consent',
    severity: 'must',
    why: 'Without consent both are needed: a condition that is met, and a use that is strictly necessary.',
    check: (record) => [
      ...perPurpose(record, 'schedule8', ({ part3Sensitive, schedule8 }) =>
        part3Sensitive === 'schedule-8' && !schedule8
          ? 'select the condition of Schedule 8 that is met (section 35(5))'
          : undefined,
      ),
      ...perPurpose(record, 'strictlyNecessary', ({ part3Sensitive, strictlyNecessary }) =>
        part3Sensitive === 'schedule-8' && isNoAnswer(strictlyNecessary)
          ? 'say why the sensitive processing is strictly necessary (section 35(5))'
          : undefined,
      ),
    ],
  },
  {
    id: 'law-enforcement-policy-document',
    title: 'Link the appropriate policy document for sensitive processing',
    provision: 'part-3-policy-document',
    appliesTo: 'Sensitive processing for law enforcement',
    severity: 'must',
    why: 'Sensitive processing is lawful only while a policy document says how the data is protected and when it is erased.',
    check: (record) =>
      perPurpose(record, 'policyDocument', ({ part3Sensitive = 'none', policyDocument }) =>
        part3Sensitive !== 'none' && !policyDocument
          ? 'link the appropriate policy document (section 42)'
          : undefined,
      ),
  },
]
