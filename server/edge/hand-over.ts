import { AsyncLocalStorage } from 'node:async_hooks'
import type { IncomingMessage } from 'node:http'
import { type Handed, place } from '@/app/_written/handed-over'

const ofRequest = new AsyncLocalStorage<Handed>()
Object.assign(globalThis, { [place]: ofRequest })

/** Handles a request with room for the HTML that its page hands over beside React, if it asks for a whole page. It goes with the request. */
export function withHandedOver(request: IncomingMessage, handle: () => void): void {
  if (request.headers.accept?.includes('text/html')) ofRequest.run(new Map(), handle)
  else handle()
}
