import type { Rule } from './rule'
import { accessRules } from './rules/access'
import { personalDataRules } from './rules/personal-data'
import { processorRules } from './rules/processors'
import { retentionRules } from './rules/retention'
import { securityLogRules } from './rules/security-logs'
import { transferRules } from './rules/transfers'

/** Every rule, in the order in which a person reads them. */
export const rules: readonly Rule[] = [
  ...personalDataRules,
  ...retentionRules,
  ...securityLogRules,
  ...accessRules,
  ...processorRules,
  ...transferRules,
]

/** The rule of an id that a finding names; a bug when there is none. */
export function ruleOf(id: string): Rule {
  const found = rules.find((rule) => rule.id === id)
  if (!found) throw new Error(`No rule is called ${id}`)
  return found
}
