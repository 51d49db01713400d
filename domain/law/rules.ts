import type { Rule } from './rule'
import { personalDataRules } from './rules/personal-data'

/** Every rule, in the order in which a person reads them. */
export const rules: readonly Rule[] = [...personalDataRules]

/** The rule of an id that a finding names; a bug when there is none. */
export function ruleOf(id: string): Rule {
  const found = rules.find((rule) => rule.id === id)
  if (!found) throw new Error(`No rule is called ${id}`)
  return found
}
