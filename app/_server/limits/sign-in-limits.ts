import { secondsToWait } from './limits'

/** Counts a step of signing in from where it comes. Returns the seconds to wait, or undefined. */
export function limitAddress(headers: Headers, action: string): Promise<number | undefined> {
  return secondsToWait('LIMIT_SIGN_IN_ADDRESS', `${action} ${headers.get('x-client-address')}`)
}

/**
 * Counts a sign-in of somebody who has just proved who they are. Throws when there were too many: of an error,
 * next-auth passes on its message alone, from which `secondsIn` reads how long to wait.
 */
export async function limitPerson(personId: string): Promise<void> {
  const seconds = await secondsToWait('LIMIT_SIGN_IN_PERSON', personId)
  if (seconds) throw new Error(`too-often-${seconds}`)
}

/** The seconds to wait, if that is why next-auth sends the browser to its own error page. */
export function secondsIn(location: string | undefined): number | undefined {
  const [, seconds] = /[?&]error=too-often-(\d+)/.exec(location ?? '') ?? []
  return seconds ? Number(seconds) : undefined
}
