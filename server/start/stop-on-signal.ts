import { endPrograms } from './program'

type Stop = () => Promise<unknown>

/**
 * On the first signal ends the programs that are running, does what stands in the list that it returns, in that
 * order, and ends the process with the code. A second signal ends it at once, with 1.
 */
export function stopOnSignal({ code }: { code: number }): Stop[] {
  const stops: Stop[] = []
  let isStopping = false
  const stop = async () => {
    if (isStopping) process.exit(1)
    isStopping = true
    console.log('Stopping …')
    endPrograms()
    for (const stop of stops) await stop()
    process.exit(code)
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, stop)
  return stops
}
