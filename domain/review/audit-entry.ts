import type { AuditEvent } from './audit-event'

/** An event as an audit trail shows it. Without `by`, the operator did it. */
export type AuditEntry = {
  id: string
  at: Date
  event: AuditEvent
  by?: { id: string; name: string }
  service?: { id: string; slug: string; name: string }
}

/** With its place in the chain of events, and the hash that stands for all events up to it. */
export type ProvenEntry = AuditEntry & { number: number; hash: string }
