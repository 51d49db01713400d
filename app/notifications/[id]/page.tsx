import { notFound, redirect } from 'next/navigation'
import { requireActor } from '@/app/_server/actor'
import { database } from '@/prisma/database/client'
import { openNotification } from '@/prisma/mail/notifications'

/**
 * Leads to what a notification is about. Whoever it is for has then read it, which is all that following the link
 * changes; so it can stand in an email.
 */
export default async function Opened({ params }: { params: Promise<{ id: string }> }): Promise<never> {
  const opened = await openNotification(await database(), await requireActor(), (await params).id)
  return opened.ok ? redirect(opened.value) : notFound()
}
