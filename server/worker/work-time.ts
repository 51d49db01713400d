/** Counts how long something works, in milliseconds, and ends it when that is too long. Waiting does not count. */
export class WorkTime {
  #left: number
  #since: number | undefined
  #timer: NodeJS.Timeout | undefined
  readonly #end: () => void

  constructor(limit: number, end: () => void) {
    this.#left = limit
    this.#end = end
  }

  /** Work begins, or goes on; it may take this much longer than was known. */
  start(more = 0): void {
    this.stop()
    this.#left += more
    this.#since = performance.now()
    this.#timer = setTimeout(this.#end, Math.max(0, this.#left))
  }

  stop(): void {
    clearTimeout(this.#timer)
    if (this.#since !== undefined) this.#left -= performance.now() - this.#since
    this.#since = undefined
  }
}
