'use server'

import { z } from 'zod'
import { formAction } from '@/app/_server/form-action'
import { idSchema } from '@/domain/record/field'
import { database } from '@/prisma/database/client'
import { sendAgain } from '@/prisma/mail/failed-mails'

const pickedSchema = z.object({
  ids: z.preprocess(
    (posted) => (posted === undefined ? [] : [posted].flat()),
    z.array(idSchema).min(1, { error: 'Select the emails to send again' }).max(100),
  ),
})

/** Sends emails again that could not be sent. */
export const resend = formAction(pickedSchema, async (actor, { ids }) => {
  const queued = await sendAgain(await database(), actor, ids)
  return queued.ok ? { to: '/people/mail?done=queued' } : queued
})
