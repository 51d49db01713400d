import { parentPort } from 'node:worker_threads'
import type { FromThread, Task, ToThread, Value } from '../messages'
import type { Chunks } from '../workers'

/** Does one task after the other, as they come from the other side of this thread. */
export function doTasks<T extends Task>(work: (task: T, next: Chunks) => Promise<Value>): void {
  const send = (message: FromThread) => parentPort?.postMessage(message)
  let receive: (message: ToThread) => void = () => {}

  /** Asks for the next piece of the file and waits for it. */
  const next: Chunks = () =>
    new Promise((resolve, reject) => {
      receive = (message) => {
        if (message.is === 'chunk') resolve({ done: false, value: message.chunk })
        else if (message.is === 'end') resolve({ done: true, value: undefined })
        else reject(new Error('The sender has gone'))
      }
      send({ is: 'next' })
    })

  parentPort?.on('message', async (message: ToThread) => {
    if (message.is !== 'task') return receive(message)
    try {
      send({ is: 'done', value: await work(message.task as T, next) })
    } catch (error) {
      send({ is: 'failed', where: whereIn(error) })
    }
  })
  send({ is: 'ready' })
}

/** Without the message, which might quote what was read. */
function whereIn(error: unknown): string {
  if (!(error instanceof Error)) return typeof error
  const lines = error.stack?.split('\n').filter((line) => /^ +at /.test(line)) ?? []
  return [error.name, ...lines].join('\n')
}
