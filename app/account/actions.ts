'use server'

import { z } from 'zod'
import { idSchema } from '@/domain/record/field'
import { endSessions } from '@/prisma/account'
import { database } from '@/prisma/client'
import { formAction } from '../_server/form-action'

/** Signs somebody out everywhere: oneself, or for an administrator somebody of their organisation. */
export const signOutEverywhere = formAction(z.object({ id: idSchema }), async (actor, { id }) => {
  const ended = await endSessions(await database(), actor, id)
  if (!ended.ok) return ended
  return { to: id === actor.personId ? '/sign-out' : '/people?done=signed-out' }
})
