import { Worker } from 'node:worker_threads'
import type { FromThread, Job, ToThread } from './messages'
import type { PoolSettings } from './pool-settings'
import { WorkTime } from './work-time'
import type { WorkResult } from './workers'

/** In megabytes: what a thread may hold of what it has just made. The rest is for what lives longer. */
const young = 32

/** A thread, seen from outside: it gets one task at a time, and the pieces of its file as it asks for them. */
export class Thread<Value> {
  hasEnded = false
  readonly #settings: PoolSettings
  readonly #worker: Worker
  readonly #ready: Promise<void>
  #receive: (message: FromThread | { is: 'ended' }) => void = () => {}

  constructor(program: string, settings: PoolSettings) {
    this.#settings = settings
    this.#worker = new Worker(program, {
      eval: true,
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: settings.memory - young, maxYoungGenerationSizeMb: young },
    })
    this.#ready = new Promise((resolve) => {
      this.#worker.on('message', (message: FromThread) =>
        message.is === 'ready' ? resolve() : this.#receive(message),
      )
      this.#worker.once('exit', () => {
        this.hasEnded = true
        resolve()
        this.#receive({ is: 'ended' })
      })
    })
    // The message may quote what was read; that it has ended is enough.
    this.#worker.on('error', () => {})
  }

  /** Does a task. Throws what `chunks` throws, and an error that says where when the thread has a fault. */
  async run({ task, chunks }: Job): Promise<WorkResult<Value>> {
    this.#worker.ref()
    await this.#ready
    if (this.hasEnded) throw new Error('A thread could not be started')
    const spent = new WorkTime(this.#settings.time, () => this.end())
    let broken: { error: unknown } | undefined
    const passNext = async () => {
      spent.stop()
      let message: ToThread = { is: 'end' }
      try {
        const next = await chunks?.()
        // A copy: a piece may be part of a larger buffer, which would go with it.
        if (next && !next.done) message = { is: 'chunk', chunk: new Uint8Array(next.value) }
      } catch (error) {
        broken = { error }
        message = { is: 'broken' }
      }
      if (this.hasEnded) return
      spent.start(message.is === 'chunk' ? message.chunk.length * this.#settings.timePerByte : 0)
      this.#send(message)
    }
    try {
      return await new Promise((resolve, reject) => {
        this.#receive = (message) => {
          if (message.is === 'next') void passNext()
          else if (message.is === 'done') resolve({ is: 'done', value: message.value as Value })
          else if (message.is === 'ended') resolve({ is: 'stopped' })
          else if (message.is === 'failed')
            reject(broken ? broken.error : new Error(`A thread has failed: ${message.where}`))
        }
        spent.start()
        this.#send({ is: 'task', task })
      })
    } finally {
      spent.stop()
      this.#receive = () => {}
      // One that does nothing keeps no process from ending.
      this.#worker.unref()
    }
  }

  async end(): Promise<void> {
    await this.#worker.terminate()
  }

  #send(message: ToThread): void {
    this.#worker.postMessage(message, message.is === 'chunk' ? [message.chunk.buffer as ArrayBuffer] : [])
  }
}
