import type { Server, ServerResponse } from 'node:http'
import { setTimeout as sleep, setImmediate as turn } from 'node:timers/promises'

/** The end of a server that cuts off nothing which is under way. */
export type Drain = {
  /** Whether it has begun: no further requests should be sent here. */
  hasBegun: () => boolean
  /**
   * Tells every sender to close its connection after the answer, keeps taking requests for `delay` so that load balancers
   * see that it ends, then takes none and finishes those that are under way. What `limit` is too short for is cut off.
   * Both are in milliseconds.
   */
  finish: (times: { delay: number; limit: number }) => Promise<void>
}

/** Gives a server such an end. Must be called before anything else listens to its requests. */
export function drain(server: Server): Drain {
  const underWay = new Set<ServerResponse>()
  let begun = false
  server.on('request', (_, response) => {
    underWay.add(response)
    response.once('close', () => underWay.delete(response))
    if (begun) response.shouldKeepAlive = false
  })
  return {
    hasBegun: () => begun,
    finish: async ({ delay, limit }) => {
      begun = true
      // Node.js then sends `Connection: close`.
      for (const response of underWay) response.shouldKeepAlive = false
      await sleep(delay)
      await close(server, limit)
    },
  }
}

/** Node.js leaves connections open that become idle only after the server was closed. */
async function close(server: Server, limit: number): Promise<void> {
  const cut = new AbortController()
  const timer = setTimeout(() => cut.abort(), limit)
  await acceptWaiting(server, cut.signal)
  const sweep = setInterval(() => server.closeIdleConnections(), 50)
  cut.signal.addEventListener('abort', () => server.closeAllConnections())
  const closed = new Promise((resolve) => server.close(resolve))
  if (cut.signal.aborted) server.closeAllConnections()
  await closed
  clearInterval(sweep)
  clearTimeout(timer)
}

/**
 * Waits until the system holds no connection that the process has yet to accept: closing would reset it, whatever was
 * sent on it. Of those each turn of the event loop accepts one.
 */
async function acceptWaiting(server: Server, cut: AbortSignal): Promise<void> {
  let accepted = true
  const note = () => {
    accepted = true
  }
  server.on('connection', note)
  while (accepted && !cut.aborted) {
    accepted = false
    // The second begins after the first has looked for connections.
    await turn()
    await turn()
  }
  server.off('connection', note)
}
