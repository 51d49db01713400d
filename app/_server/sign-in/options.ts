import type { AuthOptions } from 'next-auth'
import { pino } from 'pino'
import { database } from '@/prisma/database/client'
import { bindPerson, endSession, startSession } from '@/prisma/people/sessions'
import { limitPerson } from '../limits/sign-in-limits'
import { isAddressVerified, signInWay } from './configuration'
import { cookieSecret, nextCookie, sessionCookie, sessionSeconds } from './cookies'
import { demoProvider } from './demo-provider'
import { type Claims, issuerProvider } from './issuer-provider'
import { nextPath } from './next-path'

const log = pino({ name: 'sign-in' })

/**
 * What next-auth is told: who may come in, and that its token holds the id of our session and nothing else.
 * `earlier` is the session that the browser has now, which a new one takes the place of.
 */
export function nextAuthOptions(earlier?: string): AuthOptions {
  return {
    providers: providers(),
    secret: cookieSecret(),
    cookies: { sessionToken: sessionCookie(), callbackUrl: nextCookie() },
    session: { strategy: 'jwt', maxAge: sessionSeconds },
    callbacks: {
      signIn: async ({ user, account, profile }) => {
        const admitted = account?.provider === 'oidc' ? await admit(user, profile as unknown as Claims) : true
        if (admitted === true) await limitPerson(user.id)
        return admitted
      },
      jwt: async ({ user }) => ({ sessionId: await startSession(await database(), user.id, earlier) }),
      // A path, so that people stay at the address by which they reached this site.
      redirect: ({ url }) => nextPath(url),
    },
    events: {
      signOut: async ({ token }) => {
        if (typeof token?.sessionId === 'string') await endSession(await database(), token.sessionId)
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
async function admit(user: { id: string }, claims: Claims): Promise<true | string> {
  const emailVerified = isAddressVerified(claims)
  const { iss: issuer, sub: subject, email = '' } = claims
  const bound = await bindPerson(await database(), { issuer, subject, email, emailVerified })
  if (!bound.ok) return emailVerified ? '/no-access' : '/no-access?because=unverified'
  user.id = bound.value
  return true
}
