import type { Rule } from './rule'
import { personalDataRules } from './rules/personal-data'

/** Every rule, in the order in which a person reads them. */
export const rules: readonly Rule[] = [...personalDataRules]
