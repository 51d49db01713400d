import type { ServiceRecord } from '@/domain/record/record'
import type { Rule } from '../rule'

const lawEnforcement = ({ purposes }: ServiceRecord) =>
  purposes.filter(({ regime, role }) => regime === 'part-3' && role !== 'processor')

/** Part 3 of the Data Protection Act 2018 has duties of its own, which the UK GDPR documents do not meet. */
export const part3Rules: readonly Rule[] = [
  {
    id: 'law-enforcement-notice',
    title: 'Link the notice about law enforcement',
    provision: 'law-enforcement-notice',
    appliesTo: 'Purposes under Part 3 of the Data Protection Act 2018',
    severity: 'must',
    why: 'Section 44 says what people must be able to read. A notice under the UK GDPR does not say it.',
    check: (record) =>
      lawEnforcement(record)
        .filter(({ part3Notice }) => !part3Notice)
        .map(({ id, name }) => ({
          text: `To ${name}: enter the address of the notice about law enforcement (section 44)`,
          facts: [`purpose/${id}/part3Notice`, `purpose/${id}/regime`],
        })),
  },
  {
    id: 'law-enforcement-logging',
    title: 'Log what is done with data used for law enforcement',
    provision: 'law-enforcement-logging',
    appliesTo: 'Purposes under Part 3 of the Data Protection Act 2018',
    severity: 'must',
    why: 'Section 62 asks for a log of collection, alteration, consultation, disclosure, combination and erasure.',
    check: (record) =>
      lawEnforcement(record)
        .filter(({ part3Logging }) => part3Logging !== 'yes')
        .map(({ id, name }) => ({
          text: `To ${name}: log who does what with the data, and record that you do (section 62)`,
          facts: [`purpose/${id}/part3Logging`, `purpose/${id}/regime`],
        })),
  },
]
