import { type SignInWay, servedByHttps } from '../_server/sign-in/configuration'
import { nextCookie, sessionCookie } from '../_server/sign-in/cookies'

type Cookie = { name: string; purpose: string; expires: string }

const awayPurpose = 'Checks that the answer of your sign-in service belongs to the sign-in that you started'
const awayExpires = 'When you come back from your sign-in service, or after 15 minutes'

/** The cookies that signing in sets, by the names that they have on this site. Nothing else sets any. */
export function essentialCookies(way: SignInWay): Cookie[] {
  const session = {
    name: sessionCookie().name,
    purpose: 'Keeps you signed in',
    expires:
      'When you sign out, or after 12 hours. It stops working when you have not used the service for 2 hours',
  }
  if (way.kind === 'demo') return [session]
  // next-auth names its cookies like this (its core/lib/cookie.js), and deletes them when they have been checked.
  const prefix = `${servedByHttps() ? '__Secure-' : ''}next-auth.`
  return [
    session,
    {
      name: nextCookie().name,
      purpose: 'Remembers which page to show you once you have signed in',
      expires: 'After 15 minutes',
    },
    ...['state', 'nonce', 'pkce.code_verifier'].map((name) => ({
      name: `${prefix}${name}`,
      purpose: awayPurpose,
      expires: awayExpires,
    })),
  ]
}
