import { availableParallelism } from 'node:os'
import type { PoolSettings } from './pool-settings'
import { ThreadPool } from './thread-pool'
import { adoptWorkers, type EvidenceReading, type NoticeAudit, type Workers } from './workers'

/** A notice is read in a fraction of a second. One processor is left to whoever asks for pages. */
const ofNotices: PoolSettings = {
  kind: 'notice',
  threads: Math.max(1, availableParallelism() - 1),
  waiting: 20,
  ofOnePerson: 10,
  memory: 512,
  time: 10_000,
  timePerByte: 0,
}

/**
 * A file is read as it comes, and comes slowly from some: a thread waits for its sender, so there are more of them than
 * processors. A megabyte of a recording takes some 50 ms; one that is packed may hold twenty.
 */
const ofEvidence: PoolSettings = {
  kind: 'evidence',
  threads: 8,
  waiting: 20,
  ofOnePerson: 2,
  memory: 512,
  time: 10_000,
  timePerByte: 2000 / 1_000_000,
}

/** Makes the workers of this process, with other limits where they are given, and puts them where the application finds them. */
export function startWorkers(
  limits: { notices?: Partial<PoolSettings>; evidence?: Partial<PoolSettings> } = {},
) {
  const notices = new ThreadPool<NoticeAudit>({ ...ofNotices, ...limits.notices })
  const evidence = new ThreadPool<EvidenceReading>({ ...ofEvidence, ...limits.evidence })
  const workers: Workers = {
    auditNotice: (notice, against, by) => notices.run({ task: { notice, ...against } }, by),
    readEvidence: (chunks, by) => evidence.run({ task: 'evidence', chunks }, by),
  }
  adoptWorkers(workers)
  return { ...workers, close: () => Promise.all([notices.close(), evidence.close()]) }
}
