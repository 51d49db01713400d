import type { Rule } from './rule'

/** The check of a rule that is policy of the Ministry of Justice: met by an organisation that follows another's guidance. */
export function underMojGuidance(check: Rule['check']): Rule['check'] {
  return (record, day) => (record.organisation.securityGuidance === 'other' ? [] : check(record, day))
}
