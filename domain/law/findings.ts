import { kindNames } from '@/domain/record/kinds'
import { addingPage, factPage } from '@/domain/record/links'
import type { ServiceRecord } from '@/domain/record/record'
import { resolved } from '@/domain/record/resolved/resolved'
import type { Severity } from '@/domain/record/severity'
import { type Excuse, excuseFor } from './exceptions'
import { type Mender, menderOf } from './mender'
import { inForce, type Provision } from './provision'
import { provisions } from './provisions'
import type { Breach, Rule } from './rule'
import { rules } from './rules'

/** A breach of a rule in a record: the question that mends it, who can, and the recorded exception that covers it, if any. */
export type Finding = Breach & {
  rule: string
  severity: Severity
  href: string
  mender: Mender
  excuse: Excuse | undefined
}

/** All that is wrong in a record on a day (`YYYY-MM-DD`), and why: the breaches of every rule that counts. */
export function findings(record: ServiceRecord, day: string): Finding[] {
  // An answer to a question that no longer applies breaks nothing.
  const applicable = resolved(record).record
  return rules
    .filter((rule) => counts(provisions[rule.provision], record, day))
    .flatMap((rule) => findingsOf(rule, applicable, day))
}

/** Whether a provision holds on the day, and is not guidance that the organisation has said that it does not follow. */
function counts(provision: Provision, { organisation }: ServiceRecord, day: string): boolean {
  return (
    inForce(provision, day) && !(provision.guidance === 'moj' && organisation.securityGuidance === 'other')
  )
}

function findingsOf(rule: Rule, record: ServiceRecord, day: string): Finding[] {
  const { statementOf } = resolved(record)
  return rule.check(record, day).map((breach) => {
    const stated = statementOf(breach.facts[0])
    return {
      ...breach,
      rule: rule.id,
      severity: rule.severity,
      href: pageThatMends(record, stated, breach),
      mender: menderOf(record, stated),
      excuse: excuseFor(rule, breach, record, day),
    }
  })
}

/** Where the fact that breaks the rule is changed, at its question. */
function pageThatMends(record: ServiceRecord, fact: string, { suggested }: Breach): string {
  const kind = kindNames.find((name) => name === fact)
  return kind ? addingPage(record, kind, suggested) : factPage(record, fact)
}

/** What stands between a record and its approval: each must-fix that no valid exception covers. */
export function mustFix(found: readonly Finding[]): Finding[] {
  return found.filter(({ severity, excuse }) => severity === 'must' && !excuse)
}

/** How many findings there are of each severity, those that an exception covers among them. */
export function countFindings(found: readonly Finding[]): Record<Severity, number> {
  const count = (of: Severity) => found.filter(({ severity }) => severity === of).length
  return { must: count('must'), should: count('should'), advice: count('advice') }
}
