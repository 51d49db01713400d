import { seeOther } from './answer-step'
import { signInAddress } from './sign-in-address'

/** Sends somebody who asks for a file without being signed in to do so, and back to the file. */
export function signInFirst(request: Request): Response {
  // A path without a host: behind a proxy the request does not know its own.
  const { pathname, search } = new URL(request.url)
  return seeOther(signInAddress({ next: pathname + search }))
}
