import { currentActor } from '@/app/_server/actor'
import { seeOther } from '@/app/_server/sign-in/answer-step'
import { signInFirst } from '@/app/_server/sign-in/sign-in-first'
import { database } from '@/prisma/client'
import { openNotification } from '@/prisma/notifications'

type Context = { params: Promise<{ id: string }> }

/**
 * Leads to what a notification is about. Whoever it is for has then read it, which is all that following the link
 * changes; so it can stand in an email.
 */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const actor = await currentActor()
  if (!actor) return signInFirst(request)
  const opened = await openNotification(await database(), actor, (await params).id)
  return seeOther(opened.ok ? opened.value : '/refused/not-found')
}
