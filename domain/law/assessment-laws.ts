import type { Purpose } from '@/domain/record/record'

/** The laws that ask for a data protection impact assessment, by their provisions, and what each is called. */
const names = {
  'impact-assessment': 'UK GDPR Article 35',
  'assessment-law-enforcement': 'section 64 of the Data Protection Act 2018',
} as const
export type AssessmentLaw = keyof typeof names
export const assessmentLaws = Object.keys(names) as AssessmentLaw[]

/** The law that asks for an assessment of a purpose. Until somebody says which law applies, it is the UK GDPR. */
export function assessmentLawOf({ regime }: Pick<Purpose, 'regime'>): AssessmentLaw {
  return regime === 'part-3' ? 'assessment-law-enforcement' : 'impact-assessment'
}

/** “UK GDPR Article 35 and section 64 of the Data Protection Act 2018”. */
export function assessmentLawsInWords(laws: readonly AssessmentLaw[]): string {
  return laws.map((law) => names[law]).join(' and ')
}
