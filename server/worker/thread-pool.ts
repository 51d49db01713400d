import type { Job } from './messages'
import type { PoolSettings } from './pool-settings'
import { programOf } from './program'
import { Thread } from './thread'
import type { WorkResult } from './workers'

/** In milliseconds: a thread that is not needed for so long ends, except one. */
const longestIdle = 60_000

/** What whoever waits for a thread gets: none when too many wait, or when the pool is closed meanwhile. */
type Turn<Value> = Thread<Value> | 'full' | 'stopped'

/** Threads that do one task each at a time. A task that finds none free waits, and is refused when too many wait. */
export class ThreadPool<Value> {
  readonly #settings: PoolSettings
  readonly #idle: Thread<Value>[] = []
  readonly #busy = new Set<Thread<Value>>()
  readonly #waiting: ((turn: Turn<Value>) => void)[] = []
  readonly #ofPerson = new Map<string, number>()

  constructor(settings: PoolSettings) {
    this.#settings = settings
  }

  async run(job: Job, by: string): Promise<WorkResult<Value>> {
    const own = this.#ofPerson.get(by) ?? 0
    if (own >= this.#settings.ofOnePerson) return { is: 'full' }
    this.#ofPerson.set(by, own + 1)
    try {
      // Made before a place is taken: nothing may come between looking for one and taking it.
      const program = await programOf(this.#settings.kind)
      const turn = await this.#turn(program)
      return typeof turn === 'string' ? { is: turn } : await this.#runIn(turn, job, program)
    } finally {
      const left = (this.#ofPerson.get(by) ?? 1) - 1
      if (left > 0) this.#ofPerson.set(by, left)
      else this.#ofPerson.delete(by)
    }
  }

  /** Ends all threads, and with them what they do. */
  async close(): Promise<void> {
    for (const go of this.#waiting.splice(0)) go('stopped')
    await Promise.all([...this.#idle.splice(0), ...this.#busy].map((thread) => thread.end()))
  }

  #turn(program: string): Turn<Value> | Promise<Turn<Value>> {
    const { threads, waiting } = this.#settings
    const idle = this.#idle.pop()
    if (idle || this.#busy.size < threads) return this.#take(idle, program)
    if (this.#waiting.length >= waiting) return 'full'
    return new Promise((resolve) => this.#waiting.push(resolve))
  }

  /** The thread, or a new one in the place of one that has ended. */
  #take(thread: Thread<Value> | undefined, program: string): Thread<Value> {
    const able = thread && !thread.hasEnded ? thread : new Thread<Value>(program, this.#settings)
    this.#busy.add(able)
    return able
  }

  async #runIn(thread: Thread<Value>, job: Job, program: string): Promise<WorkResult<Value>> {
    try {
      return await thread.run(job)
    } finally {
      this.#busy.delete(thread)
      const next = this.#waiting.shift()
      if (next) next(this.#take(thread, program))
      else if (!thread.hasEnded) this.#rest(thread)
    }
  }

  #rest(thread: Thread<Value>): void {
    this.#idle.push(thread)
    setTimeout(() => {
      const at = this.#idle.indexOf(thread)
      if (at > 0) void this.#idle.splice(at, 1)[0]?.end()
    }, longestIdle).unref()
  }
}
