'use server'

import { z } from 'zod'
import { database } from '@/prisma/database/client'
import { markAllRead } from '@/prisma/mail/notifications'
import { formAction } from '../_server/form-action'

const shownSchema = z.object({ shownAt: z.iso.datetime().transform((moment) => new Date(moment)) })

/** Marks as read all that somebody had been told when the list was shown to them. */
export const markRead = formAction(shownSchema, async (actor, { shownAt }) => {
  const marked = await markAllRead(await database(), actor, shownAt)
  return marked.ok ? { to: '/notifications?done=read' } : marked
})
