import { Temporal } from 'temporal-polyfill'
import { choice, day, text } from '@/domain/record/ask'
import { type FormValues, readAnswers } from '@/domain/record/form'
import type { Problem } from '@/domain/record/parse'
import { type EventGroup, eventGroups } from './event-groups'

/** By what people filter the history of their organisation. */
export const auditFilterFields = {
  service: text({ label: 'Service', hint: 'All or part of its name' }),
  person: text({ label: 'Person who did it', hint: 'All or part of their name' }),
  kind: choice({ label: 'Kind of event', options: eventGroups }),
  from: day({ label: 'From', hint: 'For example, 27 3 2026' }),
  to: day({ label: 'To', hint: 'For example, 27 3 2026' }),
}

/** `from` and `to` are days, both of them within it. */
export type AuditFilter = { service?: string; person?: string; kind?: EventGroup; from?: string; to?: string }

/** The filter that the query of an address says, and what is wrong in it; what is wrong does not count. */
export function readAuditFilter(query: FormValues): { filter: AuditFilter; problems: Problem[] } {
  const names = Object.keys(auditFilterFields)
  const read = names.map((name) => readAnswers(auditFilterFields, [name], query, { stored: {} }))
  const filter: AuditFilter = Object.assign({}, ...read.map((one) => (one.ok ? one.answers : {})))
  const problems = read.flatMap((one) => (one.ok ? [] : one.problems))
  return { filter: { ...filter, service: filter.service?.trim(), person: filter.person?.trim() }, problems }
}

/** The moment at which a day begins in the United Kingdom, some days later if wanted. */
export function startOfDay(day: string, days = 0): Date {
  const start = Temporal.PlainDate.from(day).add({ days }).toZonedDateTime('Europe/London')
  return new Date(start.epochMilliseconds)
}
