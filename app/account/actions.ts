'use server'

import { z } from 'zod'
import { idSchema } from '@/domain/record/field'
import { mailSettings } from '@/domain/review/notification'
import { database } from '@/prisma/database/client'
import { changeMailSetting } from '@/prisma/mail/mail-setting'
import { endSessions } from '@/prisma/people/account'
import { formAction } from '../_server/form-action'

/** Signs somebody out everywhere: oneself, or for an administrator somebody of their organisation. */
export const signOutEverywhere = formAction(z.object({ id: idSchema }), async (actor, { id }) => {
  const ended = await endSessions(await database(), actor, id)
  if (!ended.ok) return ended
  return { to: id === actor.personId ? '/sign-out' : '/people?done=signed-out' }
})

const mailSchema = z.object({
  mail: z.enum(Object.keys(mailSettings) as (keyof typeof mailSettings)[], {
    error: 'Select which emails you want',
  }),
})

/** Changes which emails somebody gets. */
export const changeEmails = formAction(mailSchema, async (actor, { mail }) => {
  const changed = await changeMailSetting(await database(), actor, mail)
  return changed.ok ? { to: '/account' } : changed
})
