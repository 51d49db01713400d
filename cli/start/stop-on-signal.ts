import { endPrograms } from './program'

type Stop = () => Promise<unknown>

/**
 * On the first signal ends the programs that are running, does what stands in the list that it returns, in that
 * order, and ends the process with the code. A second signal ends it at once.
 */
export function stopOnSignal({ code }: { code: number }): Stop[] {
  const stops: Stop[] = []
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, async () => {
      console.log('Stopping …')
      endPrograms()
      for (const stop of stops) await stop()
      process.exit(code)
    })
  }
  return stops
}
