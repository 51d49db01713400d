import type { readEvidence } from '@/domain/evidence/read'
import type { Audit } from '@/domain/notice-audit/audit-notice'
import type { ServiceRecord } from '@/domain/record/record'
import { oncePerProcess } from '@/prisma/database/once-per-process'

/** How work in a thread ended: with its result, or refused because too much was waiting, or ended at a limit of time or memory. */
export type WorkResult<Value> = { is: 'done'; value: Value } | { is: 'full' } | { is: 'stopped' }

export type NoticeAudit = { ok: true; audit: Audit } | { ok: false; problem: string }
export type EvidenceReading = Awaited<ReturnType<typeof readEvidence>>

/** Gives the next piece of a file each time it is called; what it throws comes back to whoever reads the file. */
export type Chunks = () => Promise<IteratorResult<Uint8Array, undefined>>

/**
 * What reads the files that people send. It runs beside the thread that answers requests, because nothing else is answered
 * while a file is read there. `by` is whoever sent it: nobody gets all the places.
 */
export type Workers = {
  /** A notice held against the law of a day (`YYYY-MM-DD`) and a record. */
  auditNotice(
    notice: Uint8Array,
    against: { day: string; record: ServiceRecord },
    by: string,
  ): Promise<WorkResult<NoticeAudit>>
  /** A file of evidence, of which never more is held than the piece that is read. Throws what `chunks` throws. */
  readEvidence(chunks: Chunks, by: string): Promise<WorkResult<EvidenceReading>>
}

const kept = oncePerProcess('workers', (): { workers?: Workers } => ({}))

/** Lets the application use these: what Next.js bundles cannot start a thread of TypeScript by itself. */
export function adoptWorkers(workers: Workers): void {
  kept.workers = workers
}

/** The workers that the start command has made. */
export function workers(): Workers {
  if (!kept.workers) throw new Error('There are no workers: server/worker makes them')
  return kept.workers
}
