import { Temporal } from 'temporal-polyfill'
import { dayInWords } from '@/domain/day'
import type { Evidence } from '@/domain/record/record'
import { notedVersion } from '@/domain/record/upgrade/upgrade-answers'
import { upgradeFact } from '@/domain/record/upgrade/upgrade-fact'
import type { AuditEvent } from '@/domain/review/audit-event'

/** The day on which evidence was recorded or, where nobody knows, on which it was added. */
export function dayOf({ collectedOn, addedOn }: Pick<Evidence, 'collectedOn' | 'addedOn'>): string {
  return collectedOn ?? addedOn
}

/** A change after which a service may capture other things: when, and of what in words. */
export type MaterialChange = { day: string; what: string }

/** Why evidence says too little of what is captured on a day; undefined when it is not old. */
export function whyOld(
  evidence: Pick<Evidence, 'collectedOn' | 'addedOn'>,
  day: string,
  changed?: MaterialChange,
): string | undefined {
  const seen = dayOf(evidence)
  if (seen < Temporal.PlainDate.from(day).subtract({ months: 12 }).toString())
    return 'It is more than 12 months old'
  // Which came first on the same day, nobody knows.
  if (changed && changed.day > seen)
    return `${changed.what} changed on ${dayInWords(changed.day)}, after it was recorded`
  return undefined
}

/** The answers that say what a thing is and where it is, by its kind; the others are about what the team does with it. */
export const material: Readonly<Record<string, readonly string[]>> = {
  system: ['name', 'kind', 'operator'],
  sharing: ['recipient', 'categories', 'identifiers'],
  category: ['systems', 'moments', 'deviceAccess', 'domain', 'party', 'setter'],
  identifier: ['kind', 'name', 'category', 'domain', 'moments', 'party', 'setter'],
}

/**
 * What of the service an event changed so that older evidence may not show it: its addresses, its systems, its sharings,
 * identifiers that the evidence does not speak of, or what an import added. Undefined for all else; the browser of visitors is no system that changes.
 */
export function materialIn(event: AuditEvent, spokenOf: ReadonlySet<string>): string | undefined {
  if (event.type === 'service-changed')
    return 'addresses' in event.before || 'addresses' in event.after
      ? 'The addresses of the service'
      : undefined
  // What an import added, the history does not name.
  if (event.type === 'record-imported') return event.added > 0 ? 'The record (by an import)' : undefined
  if (event.type !== 'entry-added' && event.type !== 'entry-changed' && event.type !== 'entry-removed')
    return undefined
  // An older version of the record may have called the kind and its answers otherwise.
  const today = (path: string) =>
    upgradeFact(notedVersion(event), `${event.kind}/${event.id}${path}`).split('/')
  const [kind = ''] = today('')
  const answers = material[kind]
  if (!answers || (kind === 'identifier' && spokenOf.has(event.id))) return undefined
  // What was removed from the record cannot be missing from the evidence.
  if (kind === 'identifier' && event.type === 'entry-removed') return undefined
  const before = 'before' in event ? event.before : {}
  const after = 'after' in event ? event.after : {}
  if (kind === 'system' && [before.kind, after.kind].includes('browser')) return undefined
  const names = Object.keys({ ...before, ...after }).map((name) => today(`/${name}`)[2])
  return answers.some((name) => names.includes(name)) ? `“${event.title}”` : undefined
}
