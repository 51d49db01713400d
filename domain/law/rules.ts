import type { Rule } from './rule'
import { accessRules } from './rules/access'
import { browsingRules } from './rules/browsing'
import { anonymousRules } from './rules/called-anonymous'
import { commitmentRules } from './rules/commitments'
import { complaintRules } from './rules/complaints'
import { consentRules } from './rules/consent'
import { deviceItemRules } from './rules/device-items'
import { deviceRules } from './rules/devices'
import { dpiaRules } from './rules/dpia'
import { evidenceRules } from './rules/evidence'
import { lawfulBasisRules } from './rules/lawful-bases'
import { objectingRules } from './rules/objecting'
import { part3LawfulnessRules } from './rules/part-3-lawfulness'
import { part3LogRules } from './rules/part-3-logs'
import { part3PeopleRules } from './rules/part-3-people'
import { part3TransferRules } from './rules/part-3-transfers'
import { peopleRules } from './rules/people'
import { personalDataRules } from './rules/personal-data'
import { processorRules } from './rules/processors'
import { retentionRules } from './rules/retention'
import { retentionWordRules } from './rules/retention-words'
import { securityLogRules } from './rules/security-logs'
import { specialDataRules } from './rules/special-data'
import { toldRules } from './rules/told'
import { transferRules } from './rules/transfers'
import { upkeepRules } from './rules/upkeep'
import { whichLawRules } from './rules/which-law'
import { wordRules } from './rules/words'

/** Every rule, in the order in which a person reads them. */
export const rules: readonly Rule[] = [
  ...personalDataRules,
  ...anonymousRules,
  ...peopleRules,
  ...toldRules,
  ...browsingRules,
  ...deviceRules,
  ...deviceItemRules,
  ...objectingRules,
  ...consentRules,
  ...lawfulBasisRules,
  ...specialDataRules,
  ...whichLawRules,
  ...part3LawfulnessRules,
  ...part3PeopleRules,
  ...part3LogRules,
  ...part3TransferRules,
  ...retentionRules,
  ...retentionWordRules,
  ...securityLogRules,
  ...accessRules,
  ...processorRules,
  ...transferRules,
  ...commitmentRules,
  ...complaintRules,
  ...dpiaRules,
  ...evidenceRules,
  ...wordRules,
  ...upkeepRules,
]

/** The rule of an id that a finding names; a bug when there is none. */
export function ruleOf(id: string): Rule {
  const found = rules.find((rule) => rule.id === id)
  if (!found) throw new Error(`No rule is called ${id}`)
  return found
}
