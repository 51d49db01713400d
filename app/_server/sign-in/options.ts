import type { AuthOptions, Profile } from 'next-auth'
import { pino } from 'pino'
import { database } from '@/prisma/database/client'
import { bindPerson, endSession, startSession } from '@/prisma/people/sessions'
import { isAddressVerified, signInWay } from '@/server/sign-in-way'
import { secondsToWait } from '../limits/limits'
import { cookieSecret, csrfCookie, nextCookie, sessionCookie, sessionSeconds } from './cookies'
import { demoProvider } from './demo-provider'
import { issuerProvider } from './issuer-provider'
import { nextPath } from './next-path'

const log = pino({ name: 'sign-in' })

/** A step of one browser: what is known before, and what comes to light on the way. */
export type Attempt = {
  /** The id of the session that it has now, of which a new one takes the place. */
  earlierSession?: string
  /** Set when the person who has just proved who they are has signed in too often. */
  secondsToWait?: number
}

/** What next-auth is told: who may come in, and that its token holds the id of our session and nothing else. */
export function nextAuthOptions(attempt: Attempt): AuthOptions {
  return {
    providers: providers(),
    secret: cookieSecret(),
    cookies: { sessionToken: sessionCookie(), callbackUrl: nextCookie(), csrfToken: csrfCookie() },
    session: { strategy: 'jwt', maxAge: sessionSeconds },
    callbacks: {
      signIn: async ({ user, account, profile }) => {
        const admitted = account?.provider === 'oidc' ? await admit(user, profile) : true
        if (admitted !== true) return admitted
        attempt.secondsToWait = await secondsToWait('LIMIT_SIGN_IN_PERSON', user.id)
        return attempt.secondsToWait === undefined
      },
      jwt: async ({ user }) => ({
        sessionId: await startSession(await database(), user.id, attempt.earlierSession),
      }),
      // A path, so that people stay at the address by which they reached this site.
      redirect: ({ url }) => nextPath(url),
    },
    events: {
      signOut: async ({ token }) => {
        if (token.sessionId) await endSession(await database(), token.sessionId)
      },
    },
    logger: {
      error: (code, detail) => log.error({ code, reason: reasonIn(detail) }),
      warn: (code) => log.warn({ code }),
      debug: () => {},
    },
  }
}

/** The message alone: what next-auth gives beside the error can hold the person's address. */
function reasonIn(detail: Error | { error: Error } | Record<string, unknown>): string | undefined {
  const error = 'error' in detail ? detail.error : detail
  return error instanceof Error ? error.message : undefined
}

function providers(): AuthOptions['providers'] {
  const way = signInWay()
  if (way.kind === 'issuer') return [issuerProvider(way)]
  return way.kind === 'demo' ? [demoProvider] : []
}

/** Lets an invited person in, whom next-auth then knows by our id; sends anybody else to the page that says why. */
async function admit(user: { id: string }, profile: Profile = {}): Promise<boolean | string> {
  const emailVerified = isAddressVerified(profile)
  const { iss: issuer, sub: subject, email = '' } = profile
  if (!issuer || !subject) return false
  const bound = await bindPerson(await database(), { issuer, subject, email, emailVerified })
  if (!bound.ok) return emailVerified ? '/no-access' : '/no-access?because=unverified'
  user.id = bound.value
  return true
}
