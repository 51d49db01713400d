import type { Exception, ServiceRecord } from '@/domain/record/record'
import { excusableRules } from '@/domain/record/vocabulary/excusable-rules'
import type { Breach, Rule } from './rule'

/** A recorded exception that covers a breach. */
export type Excuse = { id: string; reason: string; approver: string; until: string }

/** Whether a rule allows an exception. */
export function mayBeExcused(rule: Pick<Rule, 'id'>): boolean {
  return rule.id in excusableRules
}

/**
 * The exception that covers a breach on a day (`YYYY-MM-DD`): for this rule, complete, approved, not expired, and about
 * one of the systems or identifiers concerned, or about the whole service.
 */
export function excuseFor(
  rule: Pick<Rule, 'id'>,
  breach: Breach,
  record: ServiceRecord,
  day: string,
): Excuse | undefined {
  const concerned = concernedBy(breach, record)
  const found = record.exceptions.find(
    (exception) => exception.rule === rule.id && holds(exception, day) && isAbout(exception, concerned),
  )
  if (!found?.reason || !found.approver || !found.until) return undefined
  return { id: found.id, reason: found.reason, approver: found.approver, until: found.until }
}

function holds({ reason, approver, approvedOn, until }: Exception, day: string): boolean {
  return Boolean(reason && approver && approvedOn && until && approvedOn <= day && day <= until)
}

function isAbout({ systems = [], identifiers = [] }: Exception, concerned: ReadonlySet<string>): boolean {
  const about = [...systems.map((id) => `system/${id}`), ...identifiers.map((id) => `identifier/${id}`)]
  return about.length === 0 || about.some((thing) => concerned.has(thing))
}

/** The things that a breach concerns; a holding stands for its identifier and its system too, and a category for its identifiers. */
function concernedBy({ facts }: Breach, record: ServiceRecord): Set<string> {
  const things = facts.map((fact) => fact.split('/').slice(0, 2).join('/'))
  const holdings = record.holdings.filter(({ id }) => things.includes(`holding/${id}`))
  const members = record.identifiers.filter(({ category }) => things.includes(`category/${category}`))
  return new Set([
    ...things,
    ...members.map(({ id }) => `identifier/${id}`),
    ...holdings.flatMap(({ identifier, system }) => [`identifier/${identifier}`, `system/${system}`]),
  ])
}
