import type { ServiceRecord } from '@/domain/record/record'
import { auditNotice } from './audit-notice'
import { readNotice } from './read-notice'

/** A notice from Markdown or HTML. Throws when it cannot be read. */
export function noticeFrom(source: string) {
  const read = readNotice(new TextEncoder().encode(source))
  if (!read.ok) throw new Error(read.problem)
  return read.notice
}

/** What an audit of a text says of one item of the checklist; undefined when it is not asked for on the day. */
export function stateOf(id: string, source: string, day = '2026-11-22', record?: ServiceRecord) {
  const { items } = auditNotice(noticeFrom(source), { day, ...(record && { record }) })
  return items.find((item) => item.id === id)?.state
}

/** The fault of an id that an audit of a text finds. */
export function faultIn(id: string, source: string, day = '2026-11-22', record?: ServiceRecord) {
  const { faults } = auditNotice(noticeFrom(source), { day, ...(record && { record }) })
  return faults.find((fault) => fault.id === id)
}
