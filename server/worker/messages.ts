import type { ServiceRecord } from '@/domain/record/record'
import type { Chunks, EvidenceReading, NoticeAudit } from './workers'

/** What a thread is there for: each kind has a program of its own, in-thread/<kind>.ts. */
export type Kind = 'notice' | 'evidence'

export type NoticeTask = { notice: Uint8Array; day: string; record: ServiceRecord }

/** What is to be done. Of evidence the bytes follow, piece by piece, as the thread asks for them. */
export type Task = NoticeTask | 'evidence'

/** A task with what gives the bytes of its file. */
export type Job = { task: Task; chunks?: Chunks }

export type Value = NoticeAudit | EvidenceReading

export type ToThread =
  | { is: 'task'; task: Task }
  | { is: 'chunk'; chunk: Uint8Array }
  | { is: 'end' }
  /** The sender has gone in the middle of the file. */
  | { is: 'broken' }

export type FromThread =
  | { is: 'ready' }
  | { is: 'next' }
  | { is: 'done'; value: Value }
  /** A bug, with where it is: its message stays behind. */
  | { is: 'failed'; where: string }
