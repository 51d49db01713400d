import 'server-only'
import { cookies, headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { cache } from 'react'
import type { Actor } from '@/domain/review/actor'
import { database } from '@/prisma/client'
import { actorOf } from '@/prisma/sessions'
import { signInWay } from './sign-in/configuration'
import { sessionCookie, sessionIdIn } from './sign-in/cookies'
import { nextPath } from './sign-in/next-path'
import { signInAddress } from './sign-in/sign-in-address'

/**
 * Who is signed in, read from the database, so that a revoked session, another role or a deactivated person
 * counts from the next request on. Undefined for nobody.
 */
export const currentActor = cache(async (): Promise<Actor | undefined> => {
  const sessionId = await sessionIdIn((await cookies()).get(sessionCookie().name)?.value)
  return sessionId ? actorOf(await database(), sessionId, new Date()) : undefined
})

/** Who is signed in; while rendering, sends anybody else to sign in and back to the page asked for. */
export async function requireActor(): Promise<Actor> {
  const actor = await currentActor()
  if (actor) return actor
  const asked = nextPath((await headers()).get('x-path'))
  redirect(signInAddress({ next: asked }))
}

/** Whether this is a demonstration, in which anybody may sign in as anybody. */
export function isDemo(): boolean {
  return signInWay().kind === 'demo'
}
