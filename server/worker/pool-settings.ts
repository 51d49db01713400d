import type { Kind } from './messages'

/** What a pool of threads does, and its limits. */
export type PoolSettings = {
  kind: Kind
  /** The most threads; they are started when they are needed. */
  threads: number
  /** The most tasks that wait for one. */
  waiting: number
  /** The most tasks of one person, waiting or not. */
  ofOnePerson: number
  /** In megabytes: what a thread may hold. */
  memory: number
  /** In milliseconds: how long a task may take, and how much longer for each byte that is passed to it. */
  time: number
  timePerByte: number
}
