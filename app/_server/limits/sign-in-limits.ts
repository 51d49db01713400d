import { secondsToWait } from './limits'

/** Counts a step of signing in from where it comes. Returns the seconds to wait, or undefined. */
export function limitAddress(headers: Headers, action: string): Promise<number | undefined> {
  return secondsToWait('LIMIT_SIGN_IN_ADDRESS', `${action} ${headers.get('x-client-address')}`)
}
