import 'server-only'
import { cookies, headers } from 'next/headers'
import { redirect, unauthorized } from 'next/navigation'
import { cache } from 'react'
import type { Actor } from '@/domain/review/actor'
import { database } from '@/prisma/database/client'
import { signedIn } from '@/prisma/people/sessions'
import { signInWay } from '@/server/sign-in-way'
import { sessionCookie, sessionIdIn } from './sign-in/cookies'
import { nextPath } from './sign-in/next-path'
import { signInAddress } from './sign-in/sign-in-address'

/** The session that the browser's cookie names, alive or not. */
export const currentSessionId = cache(async () =>
  sessionIdIn((await cookies()).get(sessionCookie().name)?.value),
)

/** Who is signed in, with what the header of each page shows; undefined for nobody. */
const currentSession = cache(async () => {
  const sessionId = await currentSessionId()
  if (!sessionId) return undefined
  return signedIn(await database(), { sessionId, now: new Date() })
})

/**
 * Who is signed in, read from the database, so that a revoked session, another role or a deactivated person
 * counts from the next request on. Undefined for nobody.
 */
export async function currentActor(): Promise<Actor | undefined> {
  return (await currentSession())?.actor
}

/** How much whoever is signed in has been told and not yet read. */
export async function currentUnread(): Promise<number> {
  return (await currentSession())?.unread ?? 0
}

/** The header of pages, as the organisation of whoever is signed in set it; neither GOV.UK nor MoJ unless it says so. */
export async function currentBrand() {
  const { name = '', data } = (await currentSession())?.organisation ?? {}
  const { brand = 'generic' } = (data ?? {}) as { brand?: 'govuk' | 'moj' | 'generic' }
  return { brand, organisationName: name }
}

/**
 * Who is signed in; while rendering, sends anybody else to sign in and back to the page asked for. A form that was
 * sent without JavaScript is answered by its page: a redirect would lose what was typed, reloading sends it again.
 */
export async function requireActor(): Promise<Actor> {
  const actor = await currentActor()
  if (actor) return actor
  const asking = await headers()
  if (asking.get('content-type')?.startsWith('multipart/form-data')) unauthorized()
  redirect(signInAddress({ next: nextPath(asking.get('x-path')) }))
}

/** Whether this is a demonstration, in which anybody may sign in as anybody. */
export function isDemo(): boolean {
  return signInWay().kind === 'demo'
}
